import { CONTACT_STEPS } from '@estela/core'
import { z } from 'zod'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

/** Letters on one page of the outbox. */
export const OUTBOX_PAGE_SIZE = 20

export const OutboxQuery = z.strictObject({
  /** The newest letters are on page 1. */
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})
export type OutboxQuery = z.infer<typeof OutboxQuery>

const Correspondent = z.object({ name: z.string(), address: z.string() })

/** A letter that no mail server carried. */
export const OutboxLetter = z.object({
  id: z.string(),
  at: Instant,
  step: z.enum(CONTACT_STEPS),
  activityTitle: LocalizedText,
  /** Letters about sample activities go to nobody, whatever mail server is set. */
  isSample: z.boolean(),
  /** Null when it was sealed with another secret, and cannot be read any more. */
  letter: z
    .object({
      from: Correspondent,
      to: Correspondent,
      subject: z.string(),
      text: z.string(),
      html: z.string(),
      /** BCP 47 tag. */
      language: z.string(),
      headers: z.array(z.object({ name: z.string(), value: z.string() })),
    })
    .nullable(),
})
export type OutboxLetter = z.infer<typeof OutboxLetter>

export const Outbox = z.object({
  letters: z.array(OutboxLetter),
  total: z.number().int().nonnegative(),
  /** Whether letters about other than sample activities are sent. */
  hasMailServer: z.boolean(),
})
export type Outbox = z.infer<typeof Outbox>
