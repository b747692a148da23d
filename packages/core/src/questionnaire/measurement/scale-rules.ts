import { isSameIn } from '../../comparison/same-wording.ts'
import { answerListOf, type OfferedAnswer, offeredAnswers, sortingOf } from '../offered-answers.ts'
import { isMissingCode, type Scale, scales } from '../scales.ts'
import type { MeasuredElement } from './measured-elements.ts'
import { elementIssue, type MeasurementIssue } from './measurement-issue.ts'

/**
 * Are the answers of a question the steps of the scale it names: the same values, in their order, with their labels?
 * Answers such as "do not know" may stand behind the steps, and a code of words such as `too-early` beside them.
 */
export function scaleIssues(element: MeasuredElement): MeasurementIssue[] {
  const scale = scales.get(element.scale)
  if (scale === undefined || element.kind !== 'question') return []
  const offered = offeredAnswers(element.element).filter(({ value }) => isStep(value))
  return [...stepIssues(element, scale, offered), ...labelIssues(element, scale, offered)]
}

const isStep = (value: string): boolean =>
  value.trim() !== '' && Number.isFinite(Number(value)) && !isMissingCode(Number(value))

function stepIssues(element: MeasuredElement, scale: Scale, offered: readonly OfferedAnswer[]): MeasurementIssue[] {
  const steps = scale.steps.map(({ value }) => String(value))
  const values = offered.map(({ value }) => value)
  const data = { scale: scale.id, expected: steps.join(', '), found: values.join(', ') }
  const within = `/${answerListOf(element.type)}`
  const place = { within: element.element[within.slice(1)] === undefined ? '' : within, data }
  if (values.toSorted().join() !== steps.toSorted().join())
    return [elementIssue(element, 'scale-values', 'error', place)]
  const isInOrder = values.join() === steps.join() && sortingOf(element.element) === 'none'
  return isInOrder ? [] : [elementIssue(element, 'scale-order', 'error', place)]
}

/** A label of another step turns the answers round; other words for the step may be a matter of grammar. */
function labelIssues(element: MeasuredElement, scale: Scale, offered: readonly OfferedAnswer[]): MeasurementIssue[] {
  return offered.flatMap(({ value, label, pointer }) => {
    const step = scale.steps.find((each) => String(each.value) === value)
    if (step === undefined || label === null) return []
    const language = Object.keys(label).find(
      (each) => step.label[each] !== undefined && !isSameIn(each, label, step.label),
    )
    if (language === undefined) return []
    const isSwapped = scale.steps.some((other) => other !== step && isSameIn(language, label, other.label))
    const data = {
      language,
      value,
      scale: scale.id,
      expected: step.label[language] ?? '',
      found: label[language] ?? '',
    }
    return [
      isSwapped
        ? elementIssue(element, 'scale-labels-swapped', 'error', { within: pointer, data })
        : elementIssue(element, 'scale-label-differs', 'hint', { within: pointer, data }),
    ]
  })
}
