import { isPlainObject } from '../../json/plain-object.ts'
import type { MeasuredElement } from './measured-elements.ts'
import { annotationIssue, elementIssue, type MeasurementIssue } from './measurement-issue.ts'

/**
 * Does each item that recalls name one that asks about today, on the same scale and rows, on an earlier page? Then and
 * now side by side give the most biased answers (Nimon, Zigarmi & Allen; methodology of response shift).
 */
export function recallIssues(definition: unknown, elements: readonly MeasuredElement[]): MeasurementIssue[] {
  return elements.flatMap((element) => {
    const { recalls } = element.annotation
    if (element.pair !== 'R')
      return recalls === undefined ? [] : [annotationIssue(element, 'recall-off-pair', 'recalls')]
    if (typeof recalls !== 'string' || recalls === '') return [annotationIssue(element, 'recall-missing', 'recalls')]
    const now = elements.find(({ construct, pair }) => construct === recalls && pair !== 'R')
    if (now === undefined) return [annotationIssue(element, 'recall-unknown', 'recalls', { construct: recalls })]
    return recallOf(element, now, isOnePage(definition))
  })
}

function recallOf(element: MeasuredElement, now: MeasuredElement, isShownOnOnePage: boolean): MeasurementIssue[] {
  const data = { construct: now.construct, other: now.name }
  const unlikeRows = element.rows.filter((row) => !now.rows.includes(row))
  return [
    ...(element.scale === now.scale ? [] : [annotationIssue(element, 'recall-on-other-scale', 'scale', data)]),
    ...(unlikeRows.length === 0 && (element.type === 'matrix') === (now.type === 'matrix')
      ? []
      : [elementIssue(element, 'recall-of-other-rows', 'error', { data })]),
    ...(element.page > now.page && !isShownOnOnePage
      ? []
      : [elementIssue(element, 'recall-too-near', 'error', { data })]),
  ]
}

const isOnePage = (definition: unknown): boolean =>
  isPlainObject(definition) && definition.questionsOnPageMode === 'singlePage'
