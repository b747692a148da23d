import { expect, it } from 'vitest'
import { followedTitle } from './title-in-definition.ts'

const content = (title: string, definition: Record<string, unknown>) => ({
  title: { en: title },
  minutes: 5,
  definition,
})

it('the title of a draft goes with that of its definition', () => {
  expect(followedTitle(content('Old', { title: 'Old' }), { title: { default: 'New', es: 'Nuevo' } })).toEqual({
    en: 'New',
    es: 'Nuevo',
  })
  expect(followedTitle(content('', {}), { title: 'First' })).toEqual({ en: 'First' })
})

it('a title of its own stays, and so does one whose definition loses its title', () => {
  expect(followedTitle(content('Own', { title: 'Old' }), { title: 'New' })).toEqual({ en: 'Own' })
  expect(followedTitle(content('Old', { title: 'Old' }), {})).toEqual({ en: 'Old' })
})
