import { z } from 'zod'
import { LocalizedText } from './localized-text.ts'

/** Which two to compare: numbers of versions; `draft` in place of the later one. */
export const DifferenceQuery = z.strictObject({
  from: z.coerce.number().int().min(1),
  to: z.union([z.literal('draft'), z.coerce.number().int().min(1)]),
})
export type DifferenceQuery = z.infer<typeof DifferenceQuery>

/** One thing that is not as it was. `property` is the place inside the element, such as `choices/yes/text`. */
export const PropertyChange = z.discriminatedUnion('kind', [
  /** A text in one language (BCP 47); null where there is none. */
  z.object({
    kind: z.literal('text'),
    property: z.string(),
    language: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /** An entry of a list of choices, rows, columns or fields, with its value. */
  z.object({
    kind: z.enum(['entry-added', 'entry-removed', 'entry-moved']),
    property: z.string(),
    value: z.string(),
    text: LocalizedText,
  }),
  /** Values that are no texts stand as JSON; null where there is none. */
  z.object({
    kind: z.enum(['logic', 'measurement', 'other']),
    property: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
])
export type PropertyChange = z.infer<typeof PropertyChange>

/** What became of one page, panel, question, column, or of the questionnaire as a whole. */
export const ElementDifference = z.object({
  kind: z.enum(['questionnaire', 'page', 'panel', 'question', 'column']),
  fate: z.enum(['added', 'removed', 'kept']),
  /** As it is called now; a removed one as it was called. */
  name: z.string(),
  title: LocalizedText.nullable(),
  /** SurveyJS type of a question. */
  type: z.string(),
  /** Name of the page or panel around it; null for the questionnaire and its pages. */
  within: z.string().nullable(),
  /** Its name before, when that was another one. */
  formerName: z.string().nullable(),
  /** Whether it stands in another place than before: among its neighbours, or in another page or panel. */
  isMoved: z.boolean(),
  /** Name of the page or panel that it stood in, when that was another one. */
  formerlyWithin: z.string().nullable(),
  changes: z.array(PropertyChange).readonly(),
})
export type ElementDifference = z.infer<typeof ElementDifference>

/** What is not the same in two versions, in the order in which it is read now; what is gone stands where it was. */
export const QuestionnaireDifference = z.object({
  code: z.string(),
  from: z.number().int(),
  to: z.union([z.number().int(), z.literal('draft')]),
  elements: z.array(ElementDifference).readonly(),
})
export type QuestionnaireDifference = z.infer<typeof QuestionnaireDifference>
