import type { Answers } from '../../submission/answers.ts'
import { pointerTo } from '../json-pointer.ts'
import { AnswerScope } from './answer-scope.ts'
import type { CheckPlan, QuestionPlan } from './check-plan.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { ScopeVariables } from './expression.ts'
import { Findings } from './findings.ts'
import { isNotShut, isOpen } from './gate.ts'
import type { Place } from './question-check.ts'
import type { AnswerKeys } from './answer-keys.ts'

/** Which questions are there for these answers, by index in the plan. */
interface Presence {
  readonly visible: boolean[]
  readonly enabled: boolean[]
}

/** What one check found, and what it took for visible; the second part is for comparing with survey-core. */
export interface Examination {
  readonly findings: Findings
  readonly visible: readonly boolean[]
  readonly scope: AnswerScope
}

/** Checks one set of answers against a compiled plan. Without variables every condition is taken to hold. */
export function examine(plan: CheckPlan, keys: AnswerKeys, variables: ScopeVariables | null, answers: Answers): Examination {
  const findings = new Findings()
  const scope = new AnswerScope(answers, variables)
  const containers = presenceOfContainers(plan, scope)
  const visible = plan.questions.map((each) => containers.visible[each.container] === true && isOpen(each.visible, scope))
  checkKeys(plan, answers, keys, visible, findings)
  plan.questions.forEach((question, index) => {
    if (visible[index]) checkQuestion(question, containers.enabled[question.container] === true, scope, findings)
    else if (question.isKeptWhenHidden) checkShape(question, scope, findings)
  })
  checkContainers(plan, containers, visible, scope, findings)
  return { findings, visible, scope }
}

function presenceOfContainers(plan: CheckPlan, scope: AnswerScope): Presence {
  const visible: boolean[] = []
  const enabled: boolean[] = []
  for (const { parent, ...gates } of plan.containers) {
    visible.push((parent < 0 || visible[parent] === true) && isOpen(gates.visible, scope))
    enabled.push((parent < 0 ? !plan.isReadOnly : enabled[parent] === true) && isNotShut(gates.enabled, scope))
  }
  return { visible, enabled }
}

/** Every key must belong to a question, and to a visible one unless it holds nothing. */
function checkKeys(
  plan: CheckPlan,
  answers: Answers,
  keys: AnswerKeys,
  visible: readonly boolean[],
  findings: Findings,
): void {
  const mayBeThere = (index: number) => visible[index] || plan.questions[index]?.isKeptWhenHidden
  for (const key of Object.keys(answers)) {
    const questions = keys.owners.get(key)
    if (questions === undefined) {
      if (!keys.free.has(key)) findings.refuse(pointerTo('', key), 'unknown-question')
    } else if (!questions.some(mayBeThere) && !isEmptyAnswer(answers[key]))
      findings.refuse(pointerTo('', key), 'not-visible')
  }
}

function checkQuestion(question: QuestionPlan, isEnabledAround: boolean, scope: AnswerScope, findings: Findings): void {
  const place = checkShape(question, scope, findings)
  if (place === null || !isEnabledAround || !isNotShut(question.enabled, scope)) return
  const value = scope.answers[question.key]
  const before = findings.engine.length
  if (isEmptyAnswer(value) && isOpen(question.required, scope)) findings.report(place.pointer, 'required')
  question.check?.checkRules?.(value, place)
  if (findings.engine.length === before) question.validate(value, place)
}

/** The place for further checks, or null where there is nothing right to check. */
function checkShape({ check, pointer, key, commentKey }: QuestionPlan, scope: AnswerScope, findings: Findings): Place | null {
  if (check === null) return null
  const value = scope.answers[key]
  const comment = commentKey === null ? undefined : scope.answers[commentKey]
  const place = { pointer, scope, findings, comment }
  const before = findings.strict.length
  if (value !== undefined) check.checkShape(value, place)
  if (comment !== undefined && typeof comment !== 'string')
    findings.refuse(pointerTo('', commentKey ?? ''), 'wrong-type')
  return findings.strict.length === before ? place : null
}

/** A required page or panel wants an answer to one of its visible questions; the first of them is the place. */
function checkContainers(
  plan: CheckPlan,
  { visible: isThere, enabled }: Presence,
  visible: readonly boolean[],
  scope: AnswerScope,
  findings: Findings,
): void {
  plan.containers.forEach((container, index) => {
    if (container.required === false || !isThere[index] || !enabled[index] || !isOpen(container.required, scope)) return
    const shown = container.questions.filter((each) => visible[each]).map((each) => plan.questions[each])
    const isAnswered = shown.some((each) => each?.check && !isEmptyAnswer(scope.answers[each.key]))
    const first = shown[0]
    if (first !== undefined && !isAnswered) findings.report(first.pointer, 'required')
  })
}
