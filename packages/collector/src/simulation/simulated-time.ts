import type { Random } from '@estela/seeds'

/** A stretch of time, its end not included. */
export interface Stretch {
  readonly from: Date
  readonly to: Date
}

const DAY_MS = 24 * 60 * 60 * 1000
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY_MS)

/** Stretches of chance: so many a year, each between so many days. */
export function stretchesOf(
  whole: Stretch,
  { perYear, days: [shortest, longest] }: { readonly perYear: number; readonly days: readonly [number, number] },
  random: Random,
): readonly Stretch[] {
  const wholeDays = (whole.to.getTime() - whole.from.getTime()) / DAY_MS
  return Array.from({ length: Math.round((perYear * wholeDays) / 365) }, () => {
    const from = daysAfter(whole.from, random.uniform() * wholeDays)
    return { from, to: daysAfter(from, shortest + random.uniform() * (longest - shortest)) }
  })
}

export const isWithin = (stretches: readonly Stretch[], instant: Date): boolean =>
  stretches.some(({ from, to }) => from <= instant && instant < to)

/** Does any of them fall, even in part, between two instants? */
export const overlaps = (stretches: readonly Stretch[], from: Date, to: Date): boolean =>
  stretches.some((stretch) => stretch.from <= to && from < stretch.to)

/** The first instant from here on that lies in none of them. */
export function afterAll(stretches: readonly Stretch[], instant: Date): Date {
  const around = stretches.find(({ from, to }) => from <= instant && instant < to)
  return around === undefined ? instant : afterAll(stretches, around.to)
}
