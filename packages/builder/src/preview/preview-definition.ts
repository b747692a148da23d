import { respondentDefinition } from '@estela/core/questionnaire/respondent-definition'
import type { JsonObject } from '../document/json.ts'

/** Properties by which survey-core would fetch, send or remember something. */
const REACHING_OUT: ReadonlySet<string> = new Set([
  'choicesByUrl',
  'cookieName',
  'surveyId',
  'surveyPostId',
  'clientId',
  'sendResultOnPageNext',
])

/** The questionnaire as a recipient's page gets it, without what reaches beyond the preview. Belongs to the caller. */
export const previewDefinition = (document: JsonObject): Readonly<Record<string, unknown>> =>
  JSON.parse(
    JSON.stringify(respondentDefinition(document), (key, value: unknown) =>
      REACHING_OUT.has(key) ? undefined : value,
    ),
  )
