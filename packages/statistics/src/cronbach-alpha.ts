import { itemCovariances } from './item-covariances.ts'

/** A variance of the totals below this part of the items' variances is a rest of rounding. */
const ROUNDING = 1e-12

/**
 * Cronbach's α: how far do the items of a scale rise and fall together, so that their total says one thing? The raw
 * form, from covariances. It equals the reliability only where all items measure the same thing equally strongly and
 * without shared error; otherwise it is mostly below it.
 * @param answers one row per respondent, one column per item; complete rows only, at least 2 respondents and 2 items.
 *   Items worded the other way round must be turned before.
 * @returns at most 1, and below 0 where items contradict one another; null when every respondent has the same total
 * @throws {RangeError} naming the row or cell, when rows differ in length, a cell is not a finite number, or there are
 *   too few respondents or items
 * @source L. J. Cronbach (1951), Psychometrika 16:297–334; same figure as `raw_alpha` of `alpha` of the R package psych
 *   and as `cronbach.alpha` of ltm.
 */
export function cronbachAlpha(answers: readonly (readonly number[])[]): number | null {
  const covariances = itemCovariances(answers, 2)
  const items = covariances.length
  const itemVariances = covariances.reduce((sum, row, item) => sum + (row[item] as number), 0)
  const totalVariance = covariances.flat().reduce((sum, covariance) => sum + covariance, 0)
  if (totalVariance <= ROUNDING * itemVariances) return null
  return (items / (items - 1)) * (1 - itemVariances / totalVariance)
}
