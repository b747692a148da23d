import { DEFINITION_LIMITS } from '@estela/core/questionnaire/find-definition-issues'

const { elementDepth, jsonLength, elements, expressionLength, nameLength, rows } = DEFINITION_LIMITS
const LIMITS = { elementDepth, jsonKilobytes: jsonLength / 1024, elements, expressionLength, nameLength, rows }

/** What the words for an issue of a definition name: the limits, and what the checking program says in English. */
export const issueValues = (message: string) => ({ ...LIMITS, detail: message })
