import { AGENDA_KINDS, CONTACT_STEPS } from '@estela/core'
import { z } from 'zod'
import { WaveIdentity } from './activities.ts'
import { Day } from './instants.ts'

const Count = z.number().int().nonnegative()

/** One thing that happens in a wave, on a day by the clock of the country; of an end, the last day before it. */
export const AgendaEntry = z.object({
  kind: z.enum(AGENDA_KINDS),
  /** Which reminder, from 1; null for everything else. */
  reminder: z.number().int().min(1).max(3).nullable(),
  day: Day,
})
export type AgendaEntry = z.infer<typeof AgendaEntry>

export const MAIL_STATES = ['queued', 'sending', 'sent', 'refused', 'skipped'] as const

/** How many letters of one step are in one state. */
export const LetterCount = z.object({ step: z.enum(CONTACT_STEPS), state: z.enum(MAIL_STATES), letters: Count })
export type LetterCount = z.infer<typeof LetterCount>

export const WaveTimeline = z.object({
  ...WaveIdentity.shape,
  state: z.enum(['to-come', 'open', 'closed']),
  /** Reminders as counted from the day on which the wave writes first; a person's own follow their own invitation. */
  agenda: z.array(AgendaEntry),
  letters: z.array(LetterCount),
  /** People who are not asked because they were asked elsewhere lately. */
  heldBack: Count,
  /** Why they are asked all the same; null when they are not. */
  quietPeriodLifted: z.string().nullable(),
  /** Whether people can still be asked about the time of the wave. */
  canStillAsk: z.boolean(),
})
export type WaveTimeline = z.infer<typeof WaveTimeline>

/** The waves of one activity, day by day, with the letters that have gone. */
export const StudyTimeline = z.object({
  endDate: Day,
  /** IANA name of the zone whose days these are. */
  timeZone: z.string(),
  waves: z.array(WaveTimeline),
})
export type StudyTimeline = z.infer<typeof StudyTimeline>

/** Why the people of a wave are asked although they were asked elsewhere lately; null takes it back. */
export const QuietPeriod = z.strictObject({ reason: z.string().trim().min(1).max(500).nullable() })
export type QuietPeriod = z.infer<typeof QuietPeriod>
