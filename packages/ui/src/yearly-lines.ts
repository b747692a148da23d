/** A value of a yearly series. */
export interface YearlyPoint {
  readonly year: number
  readonly value: number
}

/** What the comparators report for one year: lowest, highest, and how many of them. */
export interface YearlyRange {
  readonly year: number
  readonly low: number
  readonly high: number
  readonly comparators: number
}

/** A point of a line; `value` null keeps the line open. */
export interface LinePoint {
  readonly year: number
  readonly value: number | null
}

/**
 * The points of a line that stays open where nothing is known: between years that do not follow each other, and on both
 * sides of a break, so that the value of a break year stands alone.
 * @param points in any order, one per year
 * @param breakYears years in which the definition changed or the source has a known fault
 */
export function openLine(points: readonly YearlyPoint[], breakYears: readonly number[]): LinePoint[] {
  const sorted = [...points].sort((a, b) => a.year - b.year)
  return sorted.flatMap((point, index) => {
    const next = sorted[index + 1]
    const isJoined =
      next !== undefined &&
      next.year === point.year + 1 &&
      !breakYears.includes(point.year) &&
      !breakYears.includes(next.year)
    return isJoined || next === undefined ? [point] : [point, { year: point.year + 0.5, value: null }]
  })
}

/**
 * Lowest and highest value of the comparators, year by year. A year that fewer than two of them report has no range.
 * @param series one array of points per comparator
 */
export function yearlyRange(series: readonly (readonly YearlyPoint[])[]): YearlyRange[] {
  const byYear = new Map<number, number[]>()
  for (const { year, value } of series.flat()) byYear.set(year, [...(byYear.get(year) ?? []), value])
  return [...byYear]
    .filter(([, values]) => values.length >= 2)
    .map(([year, values]) => ({
      year,
      low: Math.min(...values),
      high: Math.max(...values),
      comparators: values.length,
    }))
    .sort((a, b) => a.year - b.year)
}

/** Where a day stands on an axis of years: `2021-07-02` is about 2021.5. */
export function yearOfDay(day: string): number {
  const at = new Date(`${day}T00:00:00Z`)
  const year = at.getUTCFullYear()
  const start = Date.UTC(year, 0, 1)
  return year + (at.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start)
}
