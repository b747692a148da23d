import { isChangeItem } from '../../comparison/comparability.ts'
import { OUTCOMES } from '../../comparison/comparison.ts'
import { isPlainObject } from '../../json/plain-object.ts'
import type { WaveRole } from '../item.ts'
import { type OfferedAnswer, offeredAnswers } from '../offered-answers.ts'
import { isLadder, isMissingCode, MISSING_CODES, scales } from '../scales.ts'
import { writtenText } from '../written-text.ts'
import type { MeasuredElement } from './measured-elements.ts'
import { annotationIssue, elementIssue, type MeasurementIssue } from './measurement-issue.ts'

/** Can what an item says of its pair be carried out, and does nothing weaken it? */
export const pairIssues = (element: MeasuredElement, role: WaveRole | null): MeasurementIssue[] => [
  ...kindIssues(element),
  ...realisationIssues(element, role),
  ...equivalenceIssues(element),
  ...answeredIssues(element),
]

/** A change needs answers with an order; a stage, a ladder of stages. */
function kindIssues(element: MeasuredElement): MeasurementIssue[] {
  const { pair, scale } = element
  if (pair === 'S' && scale !== '' && !isChangeItem({ pair, scale }))
    return [annotationIssue(element, 'change-without-order', 'pair', { scale })]
  if (pair === 'L' && !isLadder(scale)) return [annotationIssue(element, 'stage-off-ladder', 'pair', { scale })]
  return []
}

/** Scales whose answers tell by themselves what became of an expectation, or are read by people. */
const saysOutcomeItself = (scale: string): boolean =>
  scales.get(scale)?.steps.length === 5 || ['MULTI', 'TEXT', 'REF'].includes(scale)

/** What is asked later under `E` names the expectation it realises, and says what each answer tells about it. */
function realisationIssues(element: MeasuredElement, role: WaveRole | null): MeasurementIssue[] {
  const { annotation, pair, scale } = element
  if (pair !== 'E')
    return annotation.expectation === undefined ? [] : [annotationIssue(element, 'expectation-off-pair', 'expectation')]
  const namesOne = typeof annotation.expectation === 'string' && annotation.expectation !== ''
  if (!namesOne) return role === 'delayed' ? [annotationIssue(element, 'expectation-missing', 'expectation')] : []
  if (annotation.outcomes !== undefined) return outcomeIssues(element)
  return saysOutcomeItself(scale) ? [] : [annotationIssue(element, 'outcomes-missing', 'outcomes', { scale })]
}

function outcomeIssues(element: MeasuredElement): MeasurementIssue[] {
  const mapped = mappedChoices(element)
  if (mapped === null) return [annotationIssue(element, 'outcomes-ill-formed', 'outcomes')]
  const offered = [...offeredAnswers(element.element).map(({ value }) => value), ...specialChoices(element)]
  const issue = (code: 'outcome-of-no-choice' | 'outcome-twice') => (choice: string) =>
    annotationIssue(element, code, 'outcomes', { choice })
  return [
    ...mapped.filter((choice) => !offered.includes(choice)).map(issue('outcome-of-no-choice')),
    ...mapped.filter((choice, index) => mapped.indexOf(choice) < index).map(issue('outcome-twice')),
    ...choicesWithoutOutcome(element).map(({ value, pointer }) =>
      elementIssue(element, 'choice-without-outcome', 'hint', { within: pointer, data: { choice: value } }),
    ),
  ]
}

/** Null where the author did not write one list of choices for each outcome. */
function mappedChoices({ annotation: { outcomes } }: MeasuredElement): readonly string[] | null {
  if (!isPlainObject(outcomes)) return null
  const lists = OUTCOMES.map((outcome) => outcomes[outcome])
  return lists.every((list) => Array.isArray(list)) ? lists.flat().map(String) : null
}

/** Their answers enter no figure, as those of people who do not know. */
function choicesWithoutOutcome(element: MeasuredElement): OfferedAnswer[] {
  const mapped = mappedChoices(element) ?? []
  return offeredAnswers(element.element).filter(({ value }) => !mapped.includes(value) && !isMissingCode(Number(value)))
}

const specialChoices = ({ element: { showOtherItem, showNoneItem } }: MeasuredElement): readonly string[] => [
  ...(showOtherItem === true ? ['other'] : []),
  ...(showNoneItem === true ? ['none'] : []),
]

function equivalenceIssues(element: MeasuredElement): MeasurementIssue[] {
  const { equivalent } = element.annotation
  if (equivalent === undefined) return []
  if (element.pair !== 'S') return [annotationIssue(element, 'equivalence-off-pair', 'equivalent')]
  const isWhole =
    isPlainObject(equivalent) &&
    (writtenText(equivalent.note)?.en ?? '').trim() !== '' &&
    writtenText(equivalent.earlier) !== null &&
    writtenText(equivalent.later) !== null
  return isWhole ? [] : [annotationIssue(element, 'equivalence-ill-formed', 'equivalent')]
}

/** Everybody should answer what is paired, and nobody should be made to guess. Typed and multiple answers are free. */
function answeredIssues(element: MeasuredElement): MeasurementIssue[] {
  const { pair, scale, kind } = element
  const isPaired = pair === 'S' || pair === 'E' || pair === 'L'
  if (kind !== 'question' || !isPaired || !(scales.has(scale) || scale === 'SINGLE')) return []
  return [
    ...(isAnswerRequired(element) ? [] : [elementIssue(element, 'not-required', 'hint')]),
    ...(mayPass(element) ? [] : [elementIssue(element, 'no-do-not-know', 'hint', { data: { value: DO_NOT_KNOW } })]),
  ]
}

function isAnswerRequired({ type, element }: MeasuredElement): boolean {
  const { isRequired, requiredIf, eachRowRequired, isAllRowRequired } = element
  if (type === 'matrix') return eachRowRequired === true || isAllRowRequired === true
  return isRequired === true || Boolean(requiredIf)
}

const DO_NOT_KNOW = String(MISSING_CODES.doNotKnow)

function mayPass(measured: MeasuredElement): boolean {
  const offersIt = offeredAnswers(measured.element).some(({ value }) => value === DO_NOT_KNOW)
  const saysNothing = measured.annotation.outcomes !== undefined && choicesWithoutOutcome(measured).length > 0
  return offersIt || saysNothing || measured.element.showDontKnowItem === true
}
