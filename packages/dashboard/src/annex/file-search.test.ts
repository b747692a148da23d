import { expect, it } from 'vitest'
import { fileSearch } from './file-search.ts'

it('a file is about the same answers as the page', () => {
  expect(fileSearch({ followUp: 2, country: 'MEX', by: 'sex', group: 'woman' })).toBe(
    '?followUp=2&country=MEX&by=sex&group=woman',
  )
})
