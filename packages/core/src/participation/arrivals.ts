/** Submissions that arrived on one day. */
export interface Arrival {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string
  readonly submissions: number
}

/** How many had arrived by the end of a day. */
export interface CumulativeArrival {
  /** Days since the wave opened; 0 is its first day. */
  readonly day: number
  readonly submissions: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** How answers came in, counted from the opening of each wave, so that waves of several activities can be added up. */
export function cumulativeArrivals(
  waves: readonly { readonly opensAt: Date; readonly arrivals: readonly Arrival[] }[],
): readonly CumulativeArrival[] {
  const byDay = new Map<number, number>()
  for (const { opensAt, arrivals } of waves) {
    const first = Math.floor(opensAt.getTime() / DAY_MS)
    for (const { day, submissions } of arrivals) {
      const since = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) - first
      byDay.set(since, (byDay.get(since) ?? 0) + submissions)
    }
  }
  let total = 0
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, submissions]) => {
      total += submissions
      return { day, submissions: total }
    })
}
