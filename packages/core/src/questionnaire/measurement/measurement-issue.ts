import { pointerTo } from '../json-pointer.ts'
import { ANNOTATION_KEY } from '../list-items.ts'
import type { MeasuredElement } from './measured-elements.ts'
import type { MeasurementIssueCode } from './measurement-issue-codes.ts'

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
