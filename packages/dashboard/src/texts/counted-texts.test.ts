import { expect, it } from 'vitest'
import { countedTexts } from './counted-texts.ts'

it('the same text stands once with its number, and the order stays', () => {
  expect(countedTexts(['More time.', 'Thanks', 'More time.', 'thanks'])).toEqual([
    { text: 'More time.', times: 2 },
    { text: 'Thanks', times: 1 },
    { text: 'thanks', times: 1 },
  ])
})
