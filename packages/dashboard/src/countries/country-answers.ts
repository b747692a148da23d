import type { Comparison } from '@estela/contract'

/** One country with the comparison of its answers. */
export interface CountryAnswers {
  /** In the language of the page. */
  readonly name: string
  readonly comparison: Comparison
}
