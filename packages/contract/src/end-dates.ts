import { z } from 'zod'
import { WaveIdentity } from './activities.ts'
import { Day } from './instants.ts'

const Count = z.number().int().nonnegative()

/** The last day of an activity, within the years for which waves can be planned. */
export const EndDate = Day.refine((day) => day >= '1990-01-01' && day <= '2099-12-31')

/** An activity is to end on another day. */
export const EndDateWish = z.strictObject({ endDate: EndDate })
export type EndDateWish = z.infer<typeof EndDateWish>

/** The same, decided upon; `expectedEndDate` is the one from which it was decided. */
export const EndDateChange = z.strictObject({ endDate: EndDate, expectedEndDate: Day })
export type EndDateChange = z.infer<typeof EndDateChange>

/** Days by the clock of the country; of the window and of the wave itself, the last. */
export const WaveDays = z.object({ opens: Day, windowEnds: Day, closes: Day })
export type WaveDays = z.infer<typeof WaveDays>

export const WAVE_STAYS = ['under-way', 'same-dates'] as const

/**
 * `window-over`: nobody would be asked any more. `opens-at-once`: people are written to at the next working hour.
 * `out-of-order`: it would open before an earlier wave or after a later one.
 */
export const WAVE_WARNINGS = ['window-over', 'opens-at-once', 'out-of-order'] as const

/** What becomes of one wave when the end date moves. */
export const WaveMove = z.object({
  ...WaveIdentity.shape,
  /** How many are invited to it. */
  people: Count,
  /** How many have been told already when it will open. */
  told: Count,
  from: WaveDays,
  /** Null when it stays. */
  to: WaveDays.nullable(),
  stays: z.enum(WAVE_STAYS).nullable(),
  warnings: z.array(z.enum(WAVE_WARNINGS)),
})
export type WaveMove = z.infer<typeof WaveMove>

/** What another end date does to the waves of an activity. */
export const EndDateOutcome = z.object({
  from: Day,
  endDate: Day,
  /** IANA name of the zone in which days begin. */
  timeZone: z.string(),
  waves: z.array(WaveMove),
})
export type EndDateOutcome = z.infer<typeof EndDateOutcome>
