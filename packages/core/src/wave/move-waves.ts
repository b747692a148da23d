import { localDay } from '../working-time/local-time.ts'
import type { ContactPlan } from './contact-plan.ts'
import { planWaves } from './plan-waves.ts'
import type { Wave } from './wave.ts'

export type WaveDates = Pick<Wave, 'opensAt' | 'windowEndsAt' | 'closesAt'>

/** A wave of a study, with all that its dates follow from. */
export interface StudyWave extends Wave {
  /** Days on top of the months. */
  readonly offsetDays: number
  readonly contact: ContactPlan
  /** Somebody has been invited, or has begun to answer: its dates stand. */
  readonly isUnderWay: boolean
}

/** What becomes of one wave when the end date moves. */
export interface WaveMove {
  readonly wave: StudyWave
  /** Null when it stays where it is: under way, or the same dates as before. */
  readonly to: WaveDates | null
}

/**
 * What becomes of the waves of an activity that ends on another day? Those under way stay, since people have been told
 * their dates; the others keep their distance from the end date and their lengths.
 * @param endDate new last day, `YYYY-MM-DD`
 * @param timeZone IANA name of the zone in which days begin
 * @throws {RangeError} when `endDate` is not a calendar date
 */
export const moveWaves = (waves: readonly StudyWave[], endDate: string, timeZone: string): readonly WaveMove[] =>
  waves.map((wave) => {
    const to = datesAfter(wave, endDate, timeZone)
    return { wave, to: wave.isUnderWay || to.opensAt.getTime() === wave.opensAt.getTime() ? null : to }
  })

function datesAfter(wave: StudyWave, endDate: string, timeZone: string): WaveDates {
  const { kind, offsetMonths, offsetDays, contact } = wave
  const daysUntil = (end: Date) => daysBetween(localDay(wave.opensAt, timeZone), localDay(end, timeZone))
  const [windowDays, openDays] = [daysUntil(wave.windowEndsAt), daysUntil(wave.closesAt)]
  const template = [{ kind, offsetMonths, offsetDays, windowDays, openDays, questionnaire: '', contact }]
  const [planned] = planWaves(template, endDate, timeZone)
  if (planned === undefined) throw new Error('One wave was to be planned.')
  const { opensAt, windowEndsAt, closesAt } = planned
  return { opensAt, windowEndsAt, closesAt }
}

const DAY_MS = 24 * 60 * 60 * 1000
const daysBetween = (day: string, later: string): number => Math.round((Date.parse(later) - Date.parse(day)) / DAY_MS)
