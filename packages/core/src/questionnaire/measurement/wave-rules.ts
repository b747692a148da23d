import { isPlainObject } from '../../json/plain-object.ts'
import { type Level, WAVES, type WaveRole } from '../item.ts'
import { ANNOTATION_KEY, annotationOf } from '../list-items.ts'
import type { MeasuredElement } from './measured-elements.ts'
import type { MeasurementIssue } from './measurement-issue.ts'
import type { MeasurementIssueCode } from './measurement-issue-codes.ts'

/** In which wave is a questionnaire asked, by its own annotation? Null where it does not say. */
export const waveRoleOf = (definition: unknown): WaveRole | null =>
  WAVES.find((wave) => wave === annotationOf(definition)?.wave) ?? null

/**
 * A delayed questionnaire asks what people do with the assistance (level 3) and what came of it (level 4, or the
 * institution as a whole): satisfaction alone is no impact.
 */
export function waveIssues(
  definition: unknown,
  elements: readonly MeasuredElement[],
  role: WaveRole | null,
): MeasurementIssue[] {
  const asks = (...levels: readonly Level[]) => elements.some(({ level }) => level !== null && levels.includes(level))
  const isDelayed = role === 'delayed'
  return [
    ...annotationOfRoot(definition),
    ...(isDelayed && !asks('L3') ? [ofWhole('delayed-without-behaviour')] : []),
    ...(isDelayed && !asks('L4', 'INST') ? [ofWhole('delayed-without-results')] : []),
  ]
}

function annotationOfRoot(definition: unknown): MeasurementIssue[] {
  const annotation = isPlainObject(definition) ? definition[ANNOTATION_KEY] : undefined
  if (annotation === undefined) return []
  const pointer = `/${ANNOTATION_KEY}`
  if (!isPlainObject(annotation)) return [ofWhole('annotation-ill-formed', pointer)]
  const isKnown = annotation.wave === undefined || waveRoleOf(definition) !== null
  return isKnown ? [] : [ofWhole('wave-unknown', `${pointer}/wave`, { written: String(annotation.wave) })]
}

const ofWhole = (code: MeasurementIssueCode, pointer = '', data: MeasurementIssue['data'] = {}): MeasurementIssue => ({
  code,
  severity: 'error',
  pointer,
  data,
})
