import { CATEGORIES, WAVE_KINDS } from '@estela/core'
import { z } from 'zod'
import { Country, Day, Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()

/** How far an invitation has come; `refused` is a "no" to the question of consent. */
export const DISPOSITIONS = ['created', 'started', 'complete', 'refused'] as const
export const Disposition = z.enum(DISPOSITIONS)
export type Disposition = z.infer<typeof Disposition>

/** Which wave of a study is meant. */
export const WaveIdentity = z.object({
  id: z.string(),
  /** From 1, in the order of opening. */
  position: z.number().int(),
  kind: z.enum(WAVE_KINDS),
  /** From the end date to the opening; negative for a baseline. */
  offsetMonths: z.number().int(),
  /** Days on top of the months. */
  offsetDays: z.number().int(),
})
export type WaveIdentity = z.infer<typeof WaveIdentity>

export const WaveSummary = z.object({
  ...WaveIdentity.shape,
  opensAt: Instant,
  closesAt: Instant,
  /** IANA name of the zone in which its days begin. */
  timeZone: z.string(),
  state: z.enum(['to-come', 'open', 'closed']),
  questionnaire: z.object({ code: z.string(), version: z.number().int(), title: LocalizedText }),
  invited: Count,
  /** Opened the questionnaire and saved at least one answer, complete or not. */
  started: Count,
  complete: Count,
})
export type WaveSummary = z.infer<typeof WaveSummary>

export const ActivitySummary = z.object({
  id: z.string(),
  code: z.string(),
  title: LocalizedText,
  category: z.enum(CATEGORIES),
  country: Country,
  endDate: Day,
  institutions: z.array(z.string()),
  waves: z.array(WaveSummary),
  isSample: z.boolean(),
})
export type ActivitySummary = z.infer<typeof ActivitySummary>

/** Which activities to list; nothing set: all. */
export const ActivityQuery = z.strictObject({
  country: Country.optional(),
  category: z.enum(CATEGORIES).optional(),
  /** `yes`: those archived, and no others. Nothing set: those not archived. */
  archived: z.enum(['yes', 'no']).optional(),
})
export type ActivityQuery = z.infer<typeof ActivityQuery>

export const ActivityList = z.object({ activities: z.array(ActivitySummary) })
export type ActivityList = z.infer<typeof ActivityList>

/** Wants no mail, the address takes none, or should never have been asked. */
export const UNREACHED = ['opted-out', 'undeliverable', 'ineligible'] as const

/** One invited person in one wave. Tells who is silent, never what somebody answered. */
export const Invitation = z.object({
  id: z.string(),
  waveId: z.string(),
  personId: z.string(),
  personName: z.string(),
  institutionName: z.string(),
  language: z.string(),
  disposition: Disposition,
  /** Why no letter reaches the person; null when letters do. */
  unreached: z.enum(UNREACHED).nullable(),
})
export type Invitation = z.infer<typeof Invitation>

export const ActivityDetails = z.object({
  ...ActivitySummary.shape,
  language: z.string(),
  place: z.string(),
  mode: z.enum(['in-person', 'online', 'blended']),
  priorities: LocalizedText,
  programmes: z.array(z.object({ name: z.string(), role: z.enum(['lead', 'joint']) })),
  invitations: z.array(Invitation),
  archivedAt: Instant.nullable(),
  /** The texts of its columns in an import. */
  record: z.record(z.string(), z.string()),
})
export type ActivityDetails = z.infer<typeof ActivityDetails>

/** A new personal link. Shown once: the collector keeps only the hash of its token. */
export const IssuedLink = z.object({ url: z.string() })
export type IssuedLink = z.infer<typeof IssuedLink>
