import { CONTACT_STEPS } from '@estela/core'
import { z } from 'zod'
import { WaveIdentity } from './activities.ts'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()

/** `late`: no turn has ended for five minutes. `paused`: mail waits until somebody resumes it. `never`: no turn has ended yet. */
export const SCHEDULE_STATES = ['running', 'late', 'paused', 'never'] as const
export const ScheduleStanding = z.enum(SCHEDULE_STATES)
export type ScheduleStanding = z.infer<typeof ScheduleStanding>

/** People of one wave about whom something is due at the same instant. */
export const DueContact = z.object({
  at: Instant,
  /** The letter; null when it is decided then whether one goes, and which. */
  step: z.enum(CONTACT_STEPS).nullable(),
  activityTitle: LocalizedText,
  wave: WaveIdentity,
  people: Count,
})
export type DueContact = z.infer<typeof DueContact>

/** How the schedule stands, and what the mail has come to. */
export const Schedule = z.object({
  state: ScheduleStanding,
  lastTickAt: Instant.nullable(),
  /** What went wrong last; it may be over. */
  lastFailure: z.object({ at: Instant, reason: z.string() }).nullable(),
  /** Why mail is paused: `clock-set-forward` or `clock-set-back`. */
  pausedBecause: z.string().nullable(),
  /** Letters that are due and have not gone. */
  waiting: Count,
  /** Those of them that have been due for more than a day. */
  overdue: Count,
  refusedInLastWeek: Count,
  /** How often nobody knows whether a letter went out, because the program or the server ended in the middle of it. */
  inDoubt: Count,
  sentInLastDay: Count,
  /** The next ten things due, soonest first. */
  next: z.array(DueContact),
  /** Without one, every letter lands in the outbox. */
  hasMailServer: z.boolean(),
  /** Where a mail service may report what did not arrive. */
  bounceAddress: z.url(),
})
export type Schedule = z.infer<typeof Schedule>
