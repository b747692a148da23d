export type AgreementMetric = 'nominal' | 'ordinal' | 'interval'

/** What one unit got from all raters, missing ratings left out. */
type UnitRatings = readonly number[]

/** How far apart two ratings are, squared. */
type SquaredDistance = (a: number, b: number) => number

/**
 * Krippendorff's α: how far do several raters agree beyond what chance would give, also when not everybody rated
 * everything? A unit with fewer than two ratings does not enter.
 * @param ratings one row per rater, one column per unit, null where a rating is missing; at least 2 raters and 1 unit
 * @param metric what counts as a large disagreement: `nominal`, any two different values alike; `ordinal`, the ratings
 *   given from one value to the other; `interval`, the difference of the values
 * @returns 1 for perfect agreement, 0 for what chance gives, below 0 for less; null when all ratings that enter are the
 *   same value or no unit has two
 * @throws {RangeError} naming the row or cell, when rows differ in length or a rating is neither a finite number nor
 *   null
 * @source K. Krippendorff (2004), Content Analysis, 2nd edition, chapter 11; same figures as `kripp.alpha` of the R
 *   package irr.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  metric: AgreementMetric = 'ordinal',
): number | null {
  const units = unitsRatedTwice(ratings)
  const counts = countsOf(units.flat())
  const distance = squaredDistance(metric, counts)
  const observed = units.reduce((sum, unit) => sum + disagreement(countsOf(unit), distance) / (unit.length - 1), 0)
  const expected = disagreement(counts, distance)
  const pairable = units.flat().length
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected
}

function unitsRatedTwice(ratings: readonly (readonly (number | null)[])[]): readonly UnitRatings[] {
  requireRatings(ratings)
  const columns = (ratings[0] as readonly unknown[]).map((_rating, unit) => ratings.map((row) => row[unit] ?? null))
  return columns.map((column) => column.filter((rating) => rating !== null)).filter((unit) => unit.length >= 2)
}

/** Sum of the squared distances over all ordered pairs of ratings. */
function disagreement(counts: ReadonlyMap<number, number>, distance: SquaredDistance): number {
  let sum = 0
  for (const [a, countA] of counts) for (const [b, countB] of counts) sum += countA * countB * distance(a, b)
  return sum
}

function squaredDistance(metric: AgreementMetric, counts: ReadonlyMap<number, number>): SquaredDistance {
  if (metric === 'nominal') return (a, b) => (a === b ? 0 : 1)
  if (metric === 'interval') return (a, b) => (a - b) ** 2
  const ranks = midRanks(counts)
  return (a, b) => ((ranks.get(a) as number) - (ranks.get(b) as number)) ** 2
}

/** The ordinal metric, ratings from one value to the other with half of those on the two, is a difference of these. */
function midRanks(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let below = 0
  return new Map(
    [...counts]
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => {
        below += count
        return [value, below - count / 2]
      }),
  )
}

function countsOf(ratings: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  return counts
}

function requireRatings(ratings: readonly (readonly (number | null)[])[]): void {
  if (ratings.length < 2) throw new RangeError(`ratings must hold at least 2 raters, not ${ratings.length}`)
  const units = (ratings[0] as readonly unknown[]).length
  if (units === 0) throw new RangeError('ratings must hold at least one unit')
  ratings.forEach((row, rater) => {
    if (row.length !== units) throw new RangeError(`ratings[${rater}] must have ${units} entries, not ${row.length}`)
    row.forEach((rating, unit) => {
      if (rating === null || Number.isFinite(rating)) return
      throw new RangeError(`ratings[${rater}][${unit}] must be a finite number or null, not ${rating}`)
    })
  })
}
