import { requireFinite } from './require-finite.ts'

/** One case that was watched: until the event happened, or until watching ended without it. */
export interface WatchedCase {
  /** From the start of watching, in whole days or months: times tie only when they are the same number. */
  readonly time: number
  readonly happened: boolean
}

/** What is known at one time at which something happened or watching ended. */
export interface KaplanMeierStep {
  readonly time: number
  /** Cases watched until this time or longer. */
  readonly atRisk: number
  readonly happened: number
  /** Cases whose watching ended at this time without the event. */
  readonly censored: number
  /** Estimated share of cases still without the event just after this time, from 0 to 1. */
  readonly share: number
  /** 95 % bounds of the share; null when the share is 0, where the method has none. */
  readonly low: number | null
  readonly high: number | null
}

export interface KaplanMeierCurve {
  readonly steps: readonly KaplanMeierStep[]
  /** Time by which the event has happened in half of the cases; null when the share stays above one half. */
  readonly median: number | null
}

interface Ending {
  readonly time: number
  happened: number
  censored: number
}

const Z_95 = 1.959963984540054
/** Shares are products: one half need not come out as exactly 0.5. */
const HALF_TOLERANCE = 1e-8

/**
 * Kaplan–Meier curve: how long does it take until an event happens, when some cases are still waiting for it? Cases whose
 * watching ends count as at risk until then; events come before the end of watching at the same time.
 * @param cases at least one
 * @returns one step for each distinct time, ascending, times at which only watching ended included. Before the first
 *   step the share is 1. When the share is exactly one half for a while, the median is the middle of that while
 * @throws {RangeError} when there is no case, or a time is negative or not finite
 * @source E. L. Kaplan and P. Meier (1958), JASA 53:457–481; variance of M. Greenwood (1926), bounds on the scale of
 *   log(−log(share)) of J. D. Kalbfleisch and R. L. Prentice (1980). The figures of
 *   `survfit(conf.type = "log-log")` of the R package survival.
 */
export function kaplanMeier(cases: readonly WatchedCase[]): KaplanMeierCurve {
  if (cases.length === 0) throw new RangeError('cases must hold at least one case')
  for (const [index, { time }] of cases.entries()) {
    requireFinite(`cases[${index}].time`, time)
    if (time < 0) throw new RangeError(`cases[${index}].time must not be negative, not ${time}`)
  }
  const steps = stepsOf(endings(cases), cases.length)
  return { steps, median: medianTime(steps) }
}

/** What ended at each time, in the order of time. */
function endings(cases: readonly WatchedCase[]): readonly Ending[] {
  const endings = new Map<number, Ending>()
  for (const { time, happened } of cases) {
    const ending = endings.get(time) ?? { time, happened: 0, censored: 0 }
    ending[happened ? 'happened' : 'censored']++
    endings.set(time, ending)
  }
  return [...endings.values()].sort((a, b) => a.time - b.time)
}

function stepsOf(endings: readonly Ending[], cases: number): readonly KaplanMeierStep[] {
  let atRisk = cases
  let share = 1
  let greenwood = 0
  return endings.map(({ time, happened, censored }) => {
    share *= (atRisk - happened) / atRisk
    greenwood += happened / (atRisk * (atRisk - happened))
    const step = { time, atRisk, happened, censored, share, ...bounds(share, greenwood) }
    atRisk -= happened + censored
    return step
  })
}

/** @param greenwood variance of the logarithm of the share */
function bounds(share: number, greenwood: number): Pick<KaplanMeierStep, 'low' | 'high'> {
  if (share === 0) return { low: null, high: null }
  if (share === 1) return { low: 1, high: 1 }
  const reach = (Z_95 * Math.sqrt(greenwood)) / -Math.log(share)
  return { low: share ** Math.exp(reach), high: share ** Math.exp(-reach) }
}

function medianTime(steps: readonly KaplanMeierStep[]): number | null {
  const reached = steps.find(({ share }) => share < 0.5 + HALF_TOLERANCE)
  if (reached === undefined) return null
  const next = steps.find(({ share }) => share < reached.share)
  const staysAtHalf = Math.abs(reached.share - 0.5) < HALF_TOLERANCE
  return staysAtHalf && next !== undefined ? (reached.time + next.time) / 2 : reached.time
}
