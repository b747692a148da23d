import { DEFINITION_ISSUE_CODES } from '@estela/core/questionnaire/definition-issue'
import { MEASUREMENT_ISSUE_CODES } from '@estela/core/questionnaire/measurement/measurement-issue-codes'
import { z } from 'zod'
import { Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

/** Code of a questionnaire, such as `LA1`. */
export const QuestionnaireCode = z.string().regex(/^[A-Z][A-Z0-9-]{1,19}$/)

export const QUESTIONNAIRE_MINUTES = [1, 120] as const

/** As told on the first screen; each language at most this long. */
export const QUESTIONNAIRE_TITLE_LENGTH = 300

const Title = z
  .object({ en: z.string().max(QUESTIONNAIRE_TITLE_LENGTH) })
  .catchall(z.string().max(QUESTIONNAIRE_TITLE_LENGTH))

/** How long a recipient needs, as told on the first screen. */
export const QuestionnaireMinutes = z.number().int().min(QUESTIONNAIRE_MINUTES[0]).max(QUESTIONNAIRE_MINUTES[1])

/** Any JSON object: a draft may be incomplete, or broken. */
export const Definition = z.record(z.string(), z.unknown())

/** A published version, by the questionnaire and its number. */
export const VersionName = z.strictObject({ code: z.string().max(20), version: z.number().int().min(1) })
export type VersionName = z.infer<typeof VersionName>

/** A questionnaire among all of them. */
export const QuestionnaireRow = z.object({
  code: z.string(),
  /** That of the newest version; before there is one, that of the draft. */
  title: LocalizedText,
  latest: z.object({ version: z.number().int(), publishedAt: Instant }).nullable(),
  draft: z.object({ savedAt: Instant }).nullable(),
  /** BCP 47 tags in which the newest version, or else the draft, has texts; English first. */
  languages: z.array(z.string()),
  /** Waves that ask any of its versions. */
  waves: z.number().int(),
})
export type QuestionnaireRow = z.infer<typeof QuestionnaireRow>

export const QuestionnaireList = z.object({ questionnaires: z.array(QuestionnaireRow) })
export type QuestionnaireList = z.infer<typeof QuestionnaireList>

/** One version among those of its questionnaire. */
export const VersionRow = z.object({
  version: z.number().int(),
  title: LocalizedText,
  minutes: z.number().int(),
  publishedAt: Instant,
  languages: z.array(z.string()),
  waves: z.number().int(),
})
export type VersionRow = z.infer<typeof VersionRow>

/** One questionnaire: its versions, the newest first, and its draft. */
export const QuestionnaireDetails = z.object({
  code: z.string(),
  title: LocalizedText,
  versions: z.array(VersionRow),
  draft: z
    .object({
      title: LocalizedText,
      revision: z.number().int(),
      basedOn: VersionName.nullable(),
      savedAt: Instant,
      languages: z.array(z.string()),
    })
    .nullable(),
})
export type QuestionnaireDetails = z.infer<typeof QuestionnaireDetails>

/** A page, panel, question or matrix column of a definition, in reading order. */
export const OutlineEntry = z.object({
  /** JSON pointer into the definition. */
  pointer: z.string(),
  /** 0 for a page. */
  depth: z.number().int(),
  kind: z.enum(['page', 'panel', 'question', 'column']),
  /** SurveyJS type of a question; empty for a page. */
  type: z.string(),
  name: z.string(),
  /** Null where it has none of its own. */
  title: LocalizedText.nullable(),
  isRequired: z.boolean(),
  /** What the author measures with it. */
  construct: z.string().nullable(),
  /** When it is shown, as an expression; null for always. */
  visibleIf: z.string().nullable(),
  rows: z.array(LocalizedText).readonly(),
  choices: z.array(LocalizedText).readonly(),
})
export type OutlineEntry = z.infer<typeof OutlineEntry>

/** A published version with all that is in it. It never changes. */
export const QuestionnaireVersion = z.object({
  code: z.string(),
  ...VersionRow.shape,
  definition: Definition,
  outline: z.array(OutlineEntry).readonly(),
})
export type QuestionnaireVersion = z.infer<typeof QuestionnaireVersion>

/** What a draft may begin as. */
export const DraftSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  /** One that comes with Estela. */
  z.strictObject({ kind: z.literal('ready'), code: z.string().max(20) }),
  z.strictObject({ kind: z.literal('template'), id: z.string().max(100) }),
  z.strictObject({ kind: z.literal('version'), ...VersionName.shape }),
])
export type DraftSource = z.infer<typeof DraftSource>

/** A draft to begin. Without a title it takes that of its source. */
export const NewDraft = z.strictObject({ source: DraftSource, title: Title.nullable() })
export type NewDraft = z.infer<typeof NewDraft>

/** What an author works on. It may be incomplete, or broken. */
export const QuestionnaireDraft = z.object({
  code: z.string(),
  title: LocalizedText,
  minutes: z.number().int(),
  definition: Definition,
  /** Counts the saves. It goes on counting in the next draft of the same questionnaire. */
  revision: z.number().int(),
  /** The id of the save that this is: a window whose reply was lost knows its own save by it. */
  saveId: z.string(),
  basedOn: VersionName.nullable(),
  savedAt: Instant,
})
export type QuestionnaireDraft = z.infer<typeof QuestionnaireDraft>

/** A draft to keep in place of the revision that it was made from. The same save again is the same. */
export const DraftSave = z.strictObject({
  saveId: z.uuidv4(),
  basedOnRevision: z.number().int().min(1),
  title: Title,
  minutes: QuestionnaireMinutes,
  definition: Definition,
})
export type DraftSave = z.infer<typeof DraftSave>

export const DraftSaveReceipt = z.object({ revision: z.number().int(), savedAt: Instant })
export type DraftSaveReceipt = z.infer<typeof DraftSaveReceipt>

/** The revision that is meant: another one is left alone. */
export const DraftQuery = z.strictObject({ revision: z.coerce.number().int().min(1) })
export type DraftQuery = z.infer<typeof DraftQuery>

export const DiscardedDraft = z.object({ code: z.string() })
export type DiscardedDraft = z.infer<typeof DiscardedDraft>

/** The draft to publish, and the languages in which it may have gaps. */
export const Publication = z.strictObject({
  revision: z.number().int().min(1),
  /** BCP 47 tags. */
  acceptGaps: z.array(z.string().max(35)).max(50),
})
export type Publication = z.infer<typeof Publication>

export const PublishedVersion = z.object({
  id: z.string(),
  code: z.string(),
  version: z.number().int(),
  publishedAt: Instant,
})
export type PublishedVersion = z.infer<typeof PublishedVersion>

/** Why a draft is not published, by place. `value` names the language of a gap. */
export const PUBLICATION_ISSUE_CODES = [
  ...DEFINITION_ISSUE_CODES,
  'no-question',
  'title-empty',
  'language-missing',
  'language-stale',
  'placeholder-fault',
  ...MEASUREMENT_ISSUE_CODES,
] as const
