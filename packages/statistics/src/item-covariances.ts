import { requireFinite } from './require-finite.ts'

/**
 * How do the items of a scale vary together?
 * @param answers one row per respondent, one column per item, every cell answered; at least 2 rows
 * @param itemsMin whole number; the fewest items the calling method is defined for
 * @returns square table of the sample covariances (n − 1), in squared units of the answers, variances on the diagonal
 * @throws {RangeError} naming the row or cell, when `answers` is not as said above
 */
export function itemCovariances(
  answers: readonly (readonly number[])[],
  itemsMin: number,
): readonly (readonly number[])[] {
  requireComplete(answers, itemsMin)
  const deviations = columnsOf(answers).map(deviationsFromMean)
  return deviations.map((item) => deviations.map((other) => sumOfProducts(item, other) / (answers.length - 1)))
}

function requireComplete(answers: readonly (readonly number[])[], itemsMin: number): void {
  if (answers.length < 2) throw new RangeError(`answers must hold at least 2 respondents, not ${answers.length}`)
  const items = (answers[0] as readonly number[]).length
  if (items < itemsMin) throw new RangeError(`answers must hold at least ${itemsMin} items, not ${items}`)
  answers.forEach((row, respondent) => {
    if (row.length !== items) {
      throw new RangeError(`answers[${respondent}] must have ${items} entries, not ${row.length}`)
    }
    row.forEach((value, item) => {
      requireFinite(`answers[${respondent}][${item}]`, value)
    })
  })
}

const columnsOf = (answers: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  (answers[0] as readonly number[]).map((_value, item) => answers.map((row) => row[item] as number))

/** Counted from the first answer, so that an item all answered alike has a variance of exactly 0. */
function deviationsFromMean(values: readonly number[]): readonly number[] {
  const shifted = values.map((value) => value - (values[0] as number))
  const mean = shifted.reduce((sum, value) => sum + value, 0) / values.length
  return shifted.map((value) => value - mean)
}

const sumOfProducts = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
