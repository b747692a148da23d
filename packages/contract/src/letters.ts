import { LETTER_FIELDS, LETTER_STEPS } from '@estela/core/contact/letter-text'
import { z } from 'zod'

export { LETTER_FIELDS, LETTER_STEPS } from '@estela/core/contact/letter-text'

export const LetterStep = z.enum(LETTER_STEPS)
export type LetterStep = z.infer<typeof LetterStep>

export const LetterField = z.enum(LETTER_FIELDS)
export type LetterField = z.infer<typeof LetterField>

/** Plain text with fields in double braces; a blank line begins a new paragraph. */
export const LetterDraft = z.strictObject({ subject: z.string(), body: z.string() })
export type LetterDraft = z.infer<typeof LetterDraft>

/** The letter of a step for people of one language. */
export const LetterTemplate = z.object({
  step: LetterStep,
  /** BCP 47 tag. */
  language: z.string(),
  /** What is sent now. */
  present: LetterDraft,
  /** Whether an evaluator has written it. */
  isOwn: z.boolean(),
  /** What would be sent if nobody had written one, and the language it is in: English where nothing nearer exists. */
  default: z.object({ ...LetterDraft.shape, language: z.string() }),
})
export type LetterTemplate = z.infer<typeof LetterTemplate>

/** Every letter in every language that is needed. */
export const LetterList = z.object({
  /** BCP 47 tags: those of the default letters, of people, and of letters that somebody has written. */
  languages: z.array(z.string()),
  letters: z.array(LetterTemplate),
  /** Fields without which the letter of a step would be of no use. */
  required: z.record(LetterStep, z.array(LetterField)),
})
export type LetterList = z.infer<typeof LetterList>

/** A letter as it stands in an editor. */
export const LetterPreviewDraft = z.strictObject({
  step: LetterStep,
  language: z.string().max(35),
  ...LetterDraft.shape,
  /** Whose letter it is to be; null, or somebody who is invited to nothing, for values that are called samples. */
  personId: z.string().max(100).nullable(),
})
export type LetterPreviewDraft = z.infer<typeof LetterPreviewDraft>

/** The letter filled in. Its addresses lead nowhere: a preview gives nobody's link away. */
export const LetterPreview = z.object({
  subject: z.string(),
  text: z.string(),
  /** A whole page that needs nothing from elsewhere. */
  html: z.string(),
  /** Whether the values are samples and not those of the person asked for. */
  isSample: z.boolean(),
})
export type LetterPreview = z.infer<typeof LetterPreview>
