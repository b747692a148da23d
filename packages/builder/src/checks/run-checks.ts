import { stepsOf } from '@estela/core/questionnaire/pointer-steps'
import type { JsonObject } from '../document/json.ts'
import {
  type CheckedQuestionnaire,
  type CheckOptions,
  checkedQuestionnaire,
  NOTHING_KNOWN,
  type Rule,
} from './checked-questionnaire.ts'
import { type Finding, finding, SEVERITIES } from './finding.ts'
import { withReasons } from './ignored.ts'
import { lintFindings } from './linter/lint-findings.ts'
import { definitionLimits } from './rules/definition-limits.ts'
import { RULES } from './rules.ts'
import { toldOnce, withoutGuesses } from './told-once.ts'

/** Beyond these limits the other checks would take too long themselves. */
const STOPPING = new Set(['limit-not-an-object', 'limit-too-deep', 'limit-too-many-elements', 'limit-too-large'])

/**
 * What is wrong, doubtful or worth a thought in a questionnaire? Errors first, then warnings, then hints, each in the
 * order of the document. A check that fails is told of as a finding and leaves the others alone.
 */
export function runChecks(definition: JsonObject, options: Partial<CheckOptions> = {}): Finding[] {
  const bare: CheckedQuestionnaire = {
    ...NOTHING_KNOWN,
    ...options,
    definition,
    elements: [],
    questions: [],
    strings: [],
  }
  const refusals = found('definition-limits', definitionLimits, bare)
  if (refusals.some(({ message }) => STOPPING.has(message))) return inOrder(refusals)
  const questionnaire = checkedQuestionnaire(definition, { ...NOTHING_KNOWN, ...options })
  const own = Object.entries(RULES).flatMap(([name, rule]) => found(name, rule, questionnaire))
  const all = [...toldOnce(refusals, found('linter', lintFindings, questionnaire)), ...withoutGuesses(own)]
  return inOrder(withReasons(all, definition, new Set(questionnaire.elements.map(({ pointer }) => pointer))))
}

/** survey-core and its linter are tried on definitions of every kind, and still may stumble over the next one. */
function found(name: string, rule: Rule, questionnaire: CheckedQuestionnaire): readonly Finding[] {
  try {
    return rule(questionnaire)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [finding('check-failed', 'hint', '', { data: { name, detail } })]
  }
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((each) => ({ each, rank: SEVERITIES.indexOf(each.severity), steps: stepsOf(each.pointer) }))
    .toSorted((one, other) => one.rank - other.rank || comparePlaces(one.steps, other.steps))
    .map(({ each }) => each)

function comparePlaces(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((step, index) => step !== other[index])
  if (at === -1) return one.length - other.length
  const [mine, theirs] = [one[at] ?? '', other[at]]
  if (theirs === undefined) return 1
  return Number(mine) - Number(theirs) || (mine < theirs ? -1 : 1)
}
