import { describe, expect, it } from 'vitest'
import { countryChoiceOf, withCountry } from './country-choice.ts'

const COUNTRIES = ['CRI', 'MEX', 'PER']
const choiceIn = (search: string) => countryChoiceOf(new URLSearchParams(search), COUNTRIES)

describe('the two countries', () => {
  it.each([
    { search: '', first: 'CRI', second: 'MEX' },
    { search: 'first=PER', first: 'PER', second: 'CRI' },
    { search: 'second=CRI', first: 'MEX', second: 'CRI' },
    { search: 'first=PER&second=MEX', first: 'PER', second: 'MEX' },
    { search: 'first=PER&second=PER', first: 'PER', second: 'CRI' },
    { search: 'first=XXX&second=MEX', first: 'CRI', second: 'MEX' },
  ])('of "$search" are $first and $second', ({ search, first, second }) => {
    expect(choiceIn(search)).toMatchObject({ first, second })
  })

  it('are none where fewer than two countries have activities', () => {
    expect(countryChoiceOf(new URLSearchParams(), ['MEX'])).toBeNull()
    expect(countryChoiceOf(new URLSearchParams('second=MEX'), ['MEX'])).toBeNull()
  })
})

it('the kind of assistance and the follow-up come from the same address', () => {
  expect(choiceIn('category=infrastructure&followUp=2')).toMatchObject({ category: 'infrastructure', followUp: 2 })
  expect(choiceIn('category=gifts')).toMatchObject({ category: undefined, followUp: 1 })
})

describe('choosing a country', () => {
  const chosen = (side: 'first' | 'second', country: string) => {
    const parameters = new URLSearchParams('lang=es&followUp=2')
    return String(
      withCountry(parameters, { first: 'CRI', second: 'MEX', category: undefined, followUp: 2 }, side, country),
    )
  }

  it('keeps the other country and everything else of the address', () => {
    expect(chosen('first', 'PER')).toBe('lang=es&followUp=2&first=PER&second=MEX')
  })

  it('lets the two change places when the other one is chosen', () => {
    expect(chosen('first', 'MEX')).toBe('lang=es&followUp=2&first=MEX&second=CRI')
    expect(chosen('second', 'CRI')).toBe('lang=es&followUp=2&second=CRI&first=MEX')
  })
})
