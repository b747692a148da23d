import type { PlainObject } from '../../json/plain-object.ts'
import { pointerTo } from '../json-pointer.ts'
import type { AnswerScope } from './answer-scope.ts'
import type { CheckPlan, QuestionPlan } from './check-plan.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { Findings } from './findings.ts'
import { isNotShut, isOpen } from './gate.ts'
import type { Place } from './question-check.ts'

/** Values under check, and which of the plan's questions are there for them. */
export interface ValuesUnderCheck {
  readonly plan: CheckPlan
  readonly values: PlainObject
  /** JSON pointer to the values. */
  readonly pointer: string
  readonly scope: AnswerScope
  readonly findings: Findings
  readonly containers: { readonly visible: readonly boolean[]; readonly enabled: readonly boolean[] }
  /** By index of question. */
  readonly visible: readonly boolean[]
}

/** @param isEnabled whether anything can be answered here at all */
export function openValues(
  plan: CheckPlan,
  values: PlainObject,
  pointer: string,
  scope: AnswerScope,
  findings: Findings,
  isEnabled: boolean,
): ValuesUnderCheck {
  const visible: boolean[] = []
  const enabled: boolean[] = []
  for (const { parent, ...gates } of plan.containers) {
    visible.push((parent < 0 || visible[parent] === true) && isOpen(gates.visible, scope))
    enabled.push((parent < 0 ? isEnabled : enabled[parent] === true) && isNotShut(gates.enabled, scope))
  }
  const isShown = (each: QuestionPlan) =>
    (each.container < 0 || visible[each.container] === true) && isOpen(each.visible, scope)
  return {
    plan,
    values,
    pointer,
    scope,
    findings,
    containers: { visible, enabled },
    visible: plan.questions.map(isShown),
  }
}

/**
 * Stricter than survey-core: does every key belong to a visible question, and could a page have sent its value?
 * @param free keys of no question that are right nevertheless
 * @returns the questions without such a fault, by index
 */
export function checkShapes(under: ValuesUnderCheck, free?: ReadonlySet<string>): boolean[] {
  checkKeys(under, free)
  return under.plan.questions.map((question, index) => {
    if (!under.visible[index] && !question.isKeptWhenHidden) return true
    return hasShape(question, placeOf(question, under), under)
  })
}

/** As survey-core: what is wrong with the visible, enabled questions among those `sound`, and with their panels? */
export function checkRules(under: ValuesUnderCheck, sound?: readonly boolean[]): void {
  const { plan, scope, containers, visible, findings, values } = under
  plan.questions.forEach((question, index) => {
    const { check, container } = question
    if (check === null || !visible[index] || sound?.[index] === false) return
    check.checkAlways?.(values[question.key], placeOf(question, under))
    if ((container >= 0 && !containers.enabled[container]) || !isNotShut(question.enabled, scope)) return
    const place = placeOf(question, under)
    const value = values[question.key]
    const before = findings.engine.length
    if ((check.isEmpty ?? isEmptyAnswer)(value) && isOpen(question.required, scope))
      findings.report(place.pointer, 'required')
    check.checkRules?.(value, place)
    if (findings.engine.length === before) question.validate(value, place)
  })
  checkContainers(under)
}

function checkKeys({ plan, values, visible, pointer, findings }: ValuesUnderCheck, free?: ReadonlySet<string>): void {
  // survey-core clears nothing in a repeated panel that is hidden as a whole.
  const isHiddenEntry = pointer !== '' && !visible.includes(true)
  const mayBeThere = (index: number) => visible[index] || isHiddenEntry || plan.questions[index]?.isKeptWhenHidden
  for (const key of Object.keys(values)) {
    const questions = plan.owners.get(key)
    if (questions === undefined) {
      if (!free?.has(key)) findings.refuse(pointerTo(pointer, key), 'unknown-question')
    } else if (!questions.some(mayBeThere) && !isEmptyAnswer(values[key]))
      findings.refuse(pointerTo(pointer, key), 'not-visible')
  }
}

function placeOf({ pointer, commentKey }: QuestionPlan, under: ValuesUnderCheck): Place {
  const comment = commentKey === null ? undefined : under.values[commentKey]
  return { pointer: under.pointer + pointer, scope: under.scope, findings: under.findings, comment }
}

function hasShape(
  { check, key, commentKey }: QuestionPlan,
  place: Place,
  { values, pointer }: ValuesUnderCheck,
): boolean {
  const { findings, comment } = place
  const before = findings.strict.length
  const value = values[key]
  // survey-core keeps nothing empty inside a repeated panel or a row.
  if (pointer !== '' && value !== undefined && isEmptyAnswer(value)) findings.refuse(place.pointer, 'wrong-type')
  else if (value !== undefined) check?.checkShape(value, place)
  if (commentKey !== null && comment !== undefined) {
    // A page sends no blank text: it takes the key away.
    if (typeof comment !== 'string') findings.refuse(pointerTo(pointer, commentKey), 'wrong-type')
    else if (comment.trim() === '') findings.refuse(pointerTo(pointer, commentKey), 'too-short')
  }
  return findings.strict.length === before
}

/** A required page or panel wants an answer to one of its visible questions; the first of them is the place. */
function checkContainers({ plan, values, pointer, scope, findings, containers, visible }: ValuesUnderCheck): void {
  plan.containers.forEach(({ required, questions }, index) => {
    if (required === false || !containers.visible[index] || !containers.enabled[index] || !isOpen(required, scope))
      return
    const shown = questions.filter((each) => visible[each]).map((each) => plan.questions[each])
    const isAnswered = shown.some((each) => each?.check && !(each.check.isEmpty ?? isEmptyAnswer)(values[each.key]))
    const first = shown[0]
    if (first !== undefined && !isAnswered) findings.report(pointer + first.pointer, 'required')
  })
}
