import { itemCovariances } from './item-covariances.ts'
import { oneFactorModel } from './one-factor-model.ts'

/**
 * McDonald's ω: which share of the variance of a scale's total comes from the one thing its items have in common?
 * ω = (Σλ)² / ((Σλ)² + Σθ) with loadings λ and uniquenesses θ of a one-factor model, fitted by maximum likelihood to
 * the covariances of the items. Whether one factor fits at all, ω does not say.
 * @param answers one row per respondent, one column per item; complete rows only, at least 2 respondents and 3 items.
 *   Items worded the other way round must be turned before.
 * @returns from 0 to 1; null when the model has no proper solution: everybody answered an item alike, an item has no
 *   variance of its own (Heywood case), fewer than three items share a factor, or the fit does not settle
 * @throws {RangeError} naming the row or cell, when rows differ in length, a cell is not a finite number, or there are
 *   too few respondents or items
 * @source R. P. McDonald (1999), Test Theory: A Unified Treatment; same figure as a one-factor `cfa` of the R
 *   package lavaan. Another fit gives another figure: on the reference answers, .7258, minimum residuals give .7260 and
 *   a fit to correlations .7235.
 */
export function omegaTotal(answers: readonly (readonly number[])[]): number | null {
  const model = oneFactorModel(itemCovariances(answers, 3))
  if (model === null) return null
  const common = sum(model.loadings) ** 2
  return common / (common + sum(model.uniquenesses))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
