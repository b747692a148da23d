import { pointerTo } from '../json-pointer.ts'
import { ANNOTATION_KEY } from '../list-items.ts'
import type { MeasuredElement } from './measured-elements.ts'

/** One rule of measurement that a definition breaks, at one place of it. */
export interface MeasurementIssue {
  readonly code: MeasurementIssueCode
  /** `error`: figures would be wrong or missing, so it cannot be published; `hint`: figures would be weaker. */
  readonly severity: 'error' | 'hint'
  /** JSON pointer into the definition; '' is the whole questionnaire. */
  readonly pointer: string
  /** What the words for it name, such as the construct or the scale. */
  readonly data: Readonly<Record<string, string>>
}

export const MEASUREMENT_ISSUE_CODES = [
  'annotation-ill-formed',
  'wave-unknown',
  'place-unmeasured',
  'matrix-unmeasured',
  'matrix-without-rows',
  'panel-unscored',
  'test-off-panel',
  'test-without-answers',
  'construct-missing',
  'construct-ill-formed',
  'construct-twice',
  'level-unknown',
  'criterion-unknown',
  'scale-unknown',
  'pair-unknown',
  'scale-values',
  'scale-order',
  'scale-labels-swapped',
  'scale-label-differs',
  'change-without-order',
  'stage-off-ladder',
  'expectation-missing',
  'expectation-off-pair',
  'outcomes-missing',
  'outcomes-ill-formed',
  'outcome-of-no-choice',
  'outcome-twice',
  'choice-without-outcome',
  'recall-missing',
  'recall-off-pair',
  'recall-unknown',
  'recall-on-other-scale',
  'recall-of-other-rows',
  'recall-too-near',
  'equivalence-ill-formed',
  'equivalence-off-pair',
  'delayed-without-behaviour',
  'delayed-without-results',
  'not-required',
  'no-do-not-know',
] as const
export type MeasurementIssueCode = (typeof MEASUREMENT_ISSUE_CODES)[number]

/** An issue at a key of an element's annotation, such as `scale`; '' is the annotation itself. */
export function annotationIssue(
  { pointer, name }: MeasuredElement,
  code: MeasurementIssueCode,
  key = '',
  data: MeasurementIssue['data'] = {},
): MeasurementIssue {
  const annotation = pointerTo(pointer, ANNOTATION_KEY)
  return {
    code,
    severity: 'error',
    pointer: key === '' ? annotation : pointerTo(annotation, key),
    data: { name, ...data },
  }
}

/** An issue at the element itself or a place within it, such as `/choices/2`. */
export const elementIssue = (
  { pointer, name }: MeasuredElement,
  code: MeasurementIssueCode,
  severity: MeasurementIssue['severity'],
  { within = '', data = {} }: { readonly within?: string; readonly data?: MeasurementIssue['data'] } = {},
): MeasurementIssue => ({ code, severity, pointer: `${pointer}${within}`, data: { name, ...data } })
