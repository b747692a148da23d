import type { Category } from '@estela/core'
import { scopeOf } from '../comparison/comparison-scope.ts'

/** Which two countries the address asks for, and which of their answers. */
export interface CountryChoice {
  /** ISO 3166-1 alpha-3. */
  readonly first: string
  readonly second: string
  readonly category: Category | undefined
  readonly followUp: number
}

export type Side = 'first' | 'second'

/**
 * The choice of the address. A country that it does not name, or that has no activity, is the first of those left.
 * @param countries those with activities, in the order in which they are offered
 * @returns null when there are no two countries
 */
export function countryChoiceOf(parameters: URLSearchParams, countries: readonly string[]): CountryChoice | null {
  const known = (side: Side) => countries.find((country) => country === parameters.get(side))
  const askedSecond = known('second')
  const first = known('first') ?? countries.find((country) => country !== askedSecond)
  const second = askedSecond === first ? undefined : askedSecond
  const other = second ?? countries.find((country) => country !== first)
  if (first === undefined || other === undefined) return null
  const { category, followUp } = scopeOf(parameters)
  return { first, second: other, category, followUp }
}

/** The address with another country on one side. The country of the other side changes places with the one it meets. */
export function withCountry(
  parameters: URLSearchParams,
  choice: CountryChoice,
  side: Side,
  country: string,
): URLSearchParams {
  const next = new URLSearchParams(parameters)
  const opposite = side === 'first' ? 'second' : 'first'
  next.set(side, country)
  next.set(opposite, choice[opposite] === country ? choice[side] : choice[opposite])
  return next
}
