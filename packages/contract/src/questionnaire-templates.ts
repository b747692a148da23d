import { z } from 'zod'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'
import { Definition, QUESTIONNAIRE_TITLE_LENGTH, QuestionnaireMinutes, VersionName } from './questionnaires.ts'

/** A questionnaire that comes with Estela. */
export const ReadyQuestionnaire = z.object({
  code: z.string(),
  title: LocalizedText,
  minutes: z.number().int(),
  /** BCP 47 tags, English first. */
  languages: z.array(z.string()),
})
export type ReadyQuestionnaire = z.infer<typeof ReadyQuestionnaire>

/** What an evaluator has put aside to begin with another time. */
export const OwnTemplate = z.object({
  id: z.string(),
  title: LocalizedText,
  minutes: z.number().int(),
  languages: z.array(z.string()),
  savedAt: Instant,
})
export type OwnTemplate = z.infer<typeof OwnTemplate>

/** What a draft may begin with. */
export const QuestionnaireTemplateList = z.object({
  ready: z.array(ReadyQuestionnaire),
  own: z.array(OwnTemplate),
})
export type QuestionnaireTemplateList = z.infer<typeof QuestionnaireTemplateList>

/** Everything that a draft may begin with, whole: its parts can be taken over one by one. */
export const QuestionnaireTemplateContents = z.object({
  templates: z.array(z.object({ title: LocalizedText, definition: Definition })),
})
export type QuestionnaireTemplateContents = z.infer<typeof QuestionnaireTemplateContents>

/** What to put aside, and under which name. The address carries an id of the sender's, so that sending it twice is harmless. */
export const OwnTemplateDraft = z.strictObject({
  title: z.string().trim().min(1).max(QUESTIONNAIRE_TITLE_LENGTH),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('draft'), code: z.string().max(20) }),
    z.strictObject({ kind: z.literal('version'), ...VersionName.shape }),
    /** What is written in a window and stored nowhere else. */
    z.strictObject({ kind: z.literal('content'), minutes: QuestionnaireMinutes, definition: Definition }),
  ]),
})
export type OwnTemplateDraft = z.infer<typeof OwnTemplateDraft>

export const DeletedTemplate = z.object({ id: z.string() })
export type DeletedTemplate = z.infer<typeof DeletedTemplate>
