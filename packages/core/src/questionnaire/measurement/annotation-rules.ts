import { isPlainObject } from '../../json/plain-object.ts'
import { scales } from '../scales.ts'
import { constructsOf, type MeasuredElement } from './measured-elements.ts'
import { annotationIssue, elementIssue, type MeasurementIssue } from './measurement-issue.ts'

/** `LA.NEED`, `NS.ACT.STARTED`: parts of letters and digits, with a dot, hyphen or underscore between. */
const CONSTRUCT = /^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/
const CONSTRUCT_LENGTH = 64

/** Scales without steps of their own; their answers are read in the form their name says. */
export const STEPLESS_SCALES = ['SINGLE', 'MULTI', 'RANK', 'NUM', 'DATE', 'TEXT', 'REF', 'TEST'] as const

/** Is what the author wrote on an element whole, and can something that stands there be measured? */
export const annotationIssues = (element: MeasuredElement): MeasurementIssue[] => [
  ...placeIssues(element),
  ...constructIssues(element),
  ...vocabularyIssues(element),
]

function placeIssues(element: MeasuredElement): MeasurementIssue[] {
  const { kind, type, scale, rows, isRepeated } = element
  if (isRepeated || kind === 'column') return [annotationIssue(element, 'place-unmeasured')]
  if (type === 'matrixdropdown' || type === 'matrixdynamic' || type === 'paneldynamic')
    return [annotationIssue(element, 'matrix-unmeasured')]
  if (type === 'matrix' && rows.length === 0) return [elementIssue(element, 'matrix-without-rows', 'error')]
  if (kind !== 'question') return scale === 'TEST' ? testIssues(element) : [annotationIssue(element, 'panel-unscored')]
  return scale === 'TEST' ? [annotationIssue(element, 'test-off-panel', 'scale')] : []
}

/** The questions of a test stand in its panel itself, each with its right answer. */
function testIssues(element: MeasuredElement): MeasurementIssue[] {
  const { elements } = element.element
  const isScored = Array.isArray(elements) && elements.some((each) => isPlainObject(each) && 'correctAnswer' in each)
  return isScored ? [] : [elementIssue(element, 'test-without-answers', 'error')]
}

function constructIssues(element: MeasuredElement): MeasurementIssue[] {
  const { construct } = element
  if (construct === '') return [annotationIssue(element, 'construct-missing', 'construct')]
  if (CONSTRUCT.test(construct) && construct.length <= CONSTRUCT_LENGTH) return []
  return [annotationIssue(element, 'construct-ill-formed', 'construct', { construct })]
}

function vocabularyIssues(element: MeasuredElement): MeasurementIssue[] {
  const { annotation, level, criterion, pair, scale } = element
  const unknown = (key: 'level' | 'criterion' | 'scale' | 'pair') =>
    annotationIssue(element, `${key}-unknown`, key, { written: writtenAt(annotation[key]) })
  const isKnownScale = scales.has(scale) || STEPLESS_SCALES.some((each) => each === scale)
  return [
    ...(level === null ? [unknown('level')] : []),
    ...(criterion === null && annotation.criterion !== undefined ? [unknown('criterion')] : []),
    ...(isKnownScale ? [] : [unknown('scale')]),
    ...(pair === null ? [unknown('pair')] : []),
  ]
}

const writtenAt = (value: unknown): string => (value === undefined ? '' : String(value))

/** Each construct is measured once: its answers are counted under its code alone. */
export function repeatedConstructs(elements: readonly MeasuredElement[]): MeasurementIssue[] {
  const first = new Map<string, MeasuredElement>()
  return elements.flatMap((element) => {
    if (element.construct === '' || element.isRepeated) return []
    const taken = constructsOf(element).flatMap((construct) => {
      const other = first.get(construct)
      first.set(construct, other ?? element)
      return other === undefined ? [] : { construct, other: other.name }
    })
    return taken.slice(0, 1).map((data) => annotationIssue(element, 'construct-twice', 'construct', data))
  })
}
