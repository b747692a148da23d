import { type Answers, WAVE_KINDS } from '@estela/core'
import { z } from 'zod'
import { Country, Day, Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const AnswersObject = z.record(z.string(), z.unknown()) as z.ZodType<Answers>

/** 128 bits as base64url. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

const REVISION_MAX = 1_000_000

/** Answers under way, kept by the collector so that another device can go on. */
export const Draft = z.strictObject({
  answers: AnswersObject,
  /** Name of the page the respondent is on. */
  page: z.string().max(200).nullable(),
  /** Counts up with each change, from the draft that was taken up; a repetition keeps its number. */
  revision: z.number().int().min(1).max(REVISION_MAX),
  /** The device it was made on: a random id for this one link, so that it tells nothing about other links. */
  device: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** The collector's revision that these answers go on from; 0 for none. */
  basedOn: z.number().int().min(0).max(REVISION_MAX),
})
export type Draft = z.infer<typeof Draft>

export const SavedDraft = z.object({ ...Draft.omit({ device: true, basedOn: true }).shape, savedAt: Instant })
export type SavedDraft = z.infer<typeof SavedDraft>

/** Whether the draft was kept, or one that it does not build on was there already; `revision` is that of the kept one. */
export const DraftReceipt = z.object({
  outcome: z.enum(['saved', 'newer-kept']),
  revision: z.number().int(),
  savedAt: Instant,
})
export type DraftReceipt = z.infer<typeof DraftReceipt>

/** All that a recipient's page needs to ask one questionnaire. */
export const PersonalSurvey = z.object({
  activity: z.object({ title: LocalizedText, country: Country, endDate: Day, priorities: LocalizedText }),
  wave: z.object({
    kind: z.enum(WAVE_KINDS),
    position: z.number().int(),
    offsetMonths: z.number().int(),
    closesAt: Instant,
  }),
  /** When the next questionnaire of the study opens, if there is one. */
  nextWaveOpensAt: Instant.nullable(),
  questionnaire: z.object({
    title: LocalizedText,
    minutes: z.number().int(),
    languages: z.array(z.string()),
    /** SurveyJS definition without right answers and without measurement notes. */
    definition: z.record(z.string(), z.unknown()),
  }),
  /** The person's language, as recorded by the evaluator. */
  language: z.string(),
  draft: SavedDraft.nullable(),
  isSample: z.boolean(),
})
export type PersonalSurvey = z.infer<typeof PersonalSurvey>

/** What the browser sends once. `id` is made by the browser, so that a retry after a lost reply is harmless. */
export const SubmissionDraft = z.strictObject({
  id: z.uuidv4(),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  answers: AnswersObject,
})
export type SubmissionDraft = z.infer<typeof SubmissionDraft>

/** Sent only after the answers are durably stored. */
export const SubmissionReceipt = z.object({
  id: z.uuidv4(),
  receivedAt: Instant,
  /** SHA-256 of the stored answers in canonical form, in hexadecimal. */
  answersHash: z.string(),
})
export type SubmissionReceipt = z.infer<typeof SubmissionReceipt>
