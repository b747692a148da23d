import { z } from 'zod'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

/** A questionnaire to publish as a new version. A published version never changes. */
export const QuestionnaireDraft = z.strictObject({
  title: LocalizedText,
  /** How long a recipient needs, as told on the first screen. */
  minutes: z.number().int().min(1).max(120),
  definition: z.record(z.string(), z.unknown()),
})
export type QuestionnaireDraft = z.infer<typeof QuestionnaireDraft>

export const PublishedVersion = z.object({
  id: z.string(),
  code: z.string(),
  version: z.number().int(),
  publishedAt: Instant,
})
export type PublishedVersion = z.infer<typeof PublishedVersion>
