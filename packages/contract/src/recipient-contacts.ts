import { z } from 'zod'
import { LocalizedText } from './localized-text.ts'

/** Why somebody would rather not answer. */
export const DECLINE_REASONS = ['no-time', 'not-my-work', 'no-longer-here', 'not-taken-part', 'rather-not'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** How the person behind a link stands with us. */
export const RecipientContact = z.object({
  activityTitle: LocalizedText,
  /** The person's language, as recorded by the evaluator. */
  language: z.string(),
  personName: z.string(),
  /** Enough to recognise one's own address, no more. */
  maskedEmail: z.string(),
  /** By the person, within the last half year. */
  isAddressConfirmed: z.boolean(),
  /** Whether the questionnaire of this link can be answered now. */
  wave: z.enum(['to-come', 'open', 'closed']),
  standing: z.enum(['to-answer', 'answered', 'declined', 'withdrawn']),
  /** Whether complete answers of this person, to any questionnaire of the study, are counted. */
  hasAnswers: z.boolean(),
  isSample: z.boolean(),
})
export type RecipientContact = z.infer<typeof RecipientContact>

export const Decline = z.strictObject({
  reason: z.enum(DECLINE_REASONS),
  /** Also about later questionnaires on this activity. */
  alsoLater: z.boolean(),
})
export type Decline = z.infer<typeof Decline>

/** Where the person is written to from now on. */
export const AddressChange = z.strictObject({ email: z.string().max(320) })
export type AddressChange = z.infer<typeof AddressChange>

/** Somebody else of the institution who is to answer from now on. */
export const Successor = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u),
  email: z.string().max(320),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
})
export type Successor = z.infer<typeof Successor>

/** The link leads nowhere any more: the successor gets one of their own. */
export const HandOverReceipt = z.object({ outcome: z.literal('handed-over') })
export type HandOverReceipt = z.infer<typeof HandOverReceipt>
