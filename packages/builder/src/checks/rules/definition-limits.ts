import type { DefinitionIssue } from '@estela/core/questionnaire/definition-issue'
import { discardModel, loadDefinition } from '@estela/core/questionnaire/load-definition'
import { issueValues } from '../../document/issue-values.ts'
import type { JsonObject } from '../../document/json.ts'
import { parentOf, valueAt } from '../../document/pointer.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'

/** What publication would refuse: limits of what a questionnaire may cost, and what survey-core cannot load. */
export const definitionLimits: Rule = ({ definition }) => {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return loaded.issues.filter((issue) => !isLetter(issue, definition)).map(refusal)
  discardModel(loaded.model)
  return []
}

/** survey-core takes a column that is written as its bare name for an object, and its letters for properties. */
const isLetter = ({ pointer, code }: DefinitionIssue, definition: JsonObject): boolean =>
  code === 'unknown-property' && typeof valueAt(definition, parentOf(pointer) ?? '') === 'string'

const refusal = ({ pointer, code, message }: DefinitionIssue): Finding =>
  finding('definition-limits', 'error', pointer, { message: `limit-${code}`, data: issueValues(message) })
