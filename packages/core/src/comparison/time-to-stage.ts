import { kaplanMeier } from '@estela/statistics'
import type { StageCase, TimeToStage } from './comparison.ts'

/** Below this many cases a curve would say more than they do (methodology M21). */
const CASES_MIN = 10

/**
 * How many months after the assistance do cases reach a stage? A case has reached it in the first wave that reports it;
 * one that has not is followed to its last report. "Stopped" is not reached and not under way: it is followed to the end.
 * @returns null below ten cases with a report
 */
export function timeToStage(cases: readonly StageCase[], stage: number, stopped = 9): TimeToStage | null {
  const watched = cases.flatMap(({ waves }) => {
    const reported = waves.filter(({ median }) => median !== null)
    const reached = reported.find(({ median }) => median !== null && median >= stage && median !== stopped)
    const last = reported.at(-1)
    if (last === undefined) return []
    return { time: (reached ?? last).offsetMonths, happened: reached !== undefined }
  })
  if (watched.length < CASES_MIN) return null
  const { steps, median } = kaplanMeier(watched)
  return {
    stage,
    cases: watched.length,
    steps: steps.map(({ time, atRisk, share, low, high }) => ({
      months: time,
      atRisk,
      share: 1 - share,
      low: high === null ? null : 1 - high,
      high: low === null ? null : 1 - low,
    })),
    median,
  }
}
