import { describe, expect, it } from 'vitest'
import { choice, choiceOf, scopeOf, withChoice, withFollowUp } from './comparison-scope.ts'

const scopeIn = (search: string) => scopeOf(new URLSearchParams(search))

describe('the scope of a comparison', () => {
  it('is both pilots at the first follow-up when the address says nothing', () => {
    expect(scopeIn('')).toEqual({ followUp: 1 })
  })

  it('is read from the address', () => {
    expect(scopeIn('country=PER&followUp=2&lang=es')).toEqual({ country: 'PER', followUp: 2 })
  })

  it.each(['country=peru', 'category=gifts', 'followUp=0', 'followUp=two'])('leaves out the malformed %s', (search) => {
    expect(scopeIn(search)).toEqual({ followUp: 1 })
  })
})

describe('a choice of the filter', () => {
  it('replaces the scope, starts at the first follow-up and keeps every other parameter', () => {
    const before = new URLSearchParams('lang=es&country=PER&followUp=2')
    expect(withChoice(before, choice('activity', 'a:1')).toString()).toBe('lang=es&activity=a%3A1')
  })

  it('takes the scope away for both pilots', () => {
    expect(withChoice(new URLSearchParams('category=infrastructure&lang=es'), '').toString()).toBe('lang=es')
  })

  it('is the one the scope came from', () => {
    const parameters = withChoice(new URLSearchParams(), choice('activity', 'a:1'))
    expect(choiceOf(scopeOf(parameters))).toBe('activity:a:1')
  })

  it('of a follow-up keeps the scope', () => {
    expect(withFollowUp(new URLSearchParams('country=PER'), '2').toString()).toBe('country=PER&followUp=2')
  })
})
