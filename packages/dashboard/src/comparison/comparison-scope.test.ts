import { describe, expect, it } from 'vitest'
import { comparisonSearch, scopeOf, withActivities, withScope } from './comparison-scope.ts'

const scopeIn = (search: string) => scopeOf(new URLSearchParams(search))

describe('the scope of a comparison', () => {
  it('is everything at the first follow-up when the address says nothing', () => {
    expect(scopeIn('')).toEqual({ followUp: 1 })
  })

  it('is read from the address', () => {
    expect(scopeIn('country=PER&endedFrom=2025-01-01&followUp=2&by=sex&group=woman&lang=es')).toEqual({
      country: 'PER',
      endedFrom: '2025-01-01',
      followUp: 2,
      by: 'sex',
      group: 'woman',
    })
  })

  it.each(['country=peru', 'category=gifts', 'followUp=0', 'followUp=two', 'endedFrom=soon', 'by=sex', 'group=woman'])(
    'leaves out the malformed %s',
    (search) => {
      expect(scopeIn(search)).toEqual({ followUp: 1 })
    },
  )
})

describe('the address of a scope', () => {
  it('of other activities starts over at the first follow-up, whole, and keeps every other parameter', () => {
    const before = new URLSearchParams('lang=es&country=PER&followUp=2&by=sex&group=woman')
    expect(withActivities(before, { country: null, activity: 'a:1' }).toString()).toBe('lang=es&activity=a%3A1')
  })

  it('of another follow-up keeps the activities', () => {
    expect(withScope(new URLSearchParams('country=PER'), { followUp: '2' }).toString()).toBe('country=PER&followUp=2')
  })

  it('takes scope and language along to the other pages, and nothing else', () => {
    expect(comparisonSearch(new URLSearchParams('lang=es&country=PER&open=1'))).toBe('?lang=es&country=PER')
    expect(comparisonSearch(new URLSearchParams('open=1'))).toBe('')
  })
})
