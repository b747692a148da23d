import { describe, expect, it } from 'vitest'
import { carriedSearch, carriedSearchWith, changedSearch, countryAddress, countryIn } from './scope.ts'

const search = (text: string) => new URLSearchParams(text)

describe('country in the address', () => {
  it('is read when it has the form of a country code', () => {
    expect(countryIn(search('country=PER'))).toBe('PER')
  })

  it.each(['', 'country=', 'country=per', 'country=PERU', 'country=<b>'])('is nothing for "%s"', (text) => {
    expect(countryIn(search(text))).toBeNull()
  })
})

describe('going to another page', () => {
  it('carries country and language and leaves the filters of the page behind', () => {
    expect(carriedSearch(search('category=infrastructure&country=MEX&lang=es&sort=code'))).toBe('?country=MEX&lang=es')
  })

  it('leaves no question mark when there is nothing to carry', () => {
    expect(carriedSearch(search('sort=code&country=nowhere'))).toBe('')
  })

  it('adds what the link asks for', () => {
    expect(carriedSearchWith(search('lang=ar&sort=code'), { activity: 'a1' })).toBe('?lang=ar&activity=a1')
  })
})

describe('changing a filter', () => {
  it('keeps every other parameter', () => {
    expect(changedSearch(search('sort=code&country=PER'), { category: 'infrastructure' })).toBe(
      '?sort=code&country=PER&category=infrastructure',
    )
  })

  it('removes a parameter that is set to null', () => {
    expect(changedSearch(search('sort=code'), { sort: null })).toBe('')
  })
})

describe('choosing a country', () => {
  it('keeps the page and its filters', () => {
    expect(countryAddress('/activities', search('sort=code'), 'PER')).toBe('/activities?sort=code&country=PER')
  })

  it('starts the comparison over, whose activity may belong to the other country', () => {
    const chosen = search('activity=a1&followUp=2&country=PER&lang=es')
    expect(countryAddress('/comparison', chosen, 'MEX')).toBe('/comparison?country=MEX&lang=es')
  })

  it('leads from one activity to the list of the country', () => {
    expect(countryAddress('/activities/a1', search('wave=w1&lang=es'), 'MEX')).toBe('/activities?lang=es&country=MEX')
  })

  it.each([
    ['/people/p1', '/people?country=MEX'],
    ['/institutions/i1', '/institutions?country=MEX'],
    ['/people/new', '/people/new?country=MEX'],
    ['/people', '/people?country=MEX'],
  ])('leads from %s to %s', (pathname, address) => {
    expect(countryAddress(pathname, search(''), 'MEX')).toBe(address)
  })

  it('widens to all countries with null', () => {
    expect(countryAddress('/', search('country=PER'), null)).toBe('/')
  })
})
