import { expect, it } from 'vitest'
import { countryName, twoLetterCode } from './country-name.ts'

it.each([
  ['PER', 'PE'],
  ['MEX', 'MX'],
  ['CHL', 'CL'],
  ['UKR', 'UA'],
  ['KHM', 'KH'],
])('%s is %s', (three, two) => {
  expect(twoLetterCode(three)).toBe(two)
})

it('names the country in the language of the page', () => {
  expect(countryName('MEX', 'es')).toBe('México')
})
