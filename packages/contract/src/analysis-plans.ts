import { z } from 'zod'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

export const PlannedItem = z.strictObject({
  item: z.string().min(1).max(100),
  /** Smallest change of the mean that matters, in steps of the scale. */
  threshold: z.number().positive().max(100).nullable(),
})
export type PlannedItem = z.infer<typeof PlannedItem>

/** What is to be looked at in a delayed wave. `lock` makes it final before the wave closes. */
export const AnalysisPlanDraft = z.strictObject({
  items: z.array(PlannedItem).max(6),
  lock: z.boolean(),
})
export type AnalysisPlanDraft = z.infer<typeof AnalysisPlanDraft>

export const AnalysisPlan = z.object({
  waveId: z.string(),
  items: z.array(PlannedItem),
  /** Items that may be named: asked with the same words on the same scale in both waves. */
  candidates: z.array(z.object({ item: z.string(), wording: LocalizedText })),
  savedAt: Instant.nullable(),
  lockedAt: Instant.nullable(),
  /** Locked by hand or because the wave has closed. */
  isLocked: z.boolean(),
  closesAt: Instant,
})
export type AnalysisPlan = z.infer<typeof AnalysisPlan>
