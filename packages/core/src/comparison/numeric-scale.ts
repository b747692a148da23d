import { isMissingCode, type Scale } from '../questionnaire/scales.ts'
import type { Change, HiddenGroup } from './comparison.ts'
import type { PairGroup } from './pair-group.ts'

/** Items that ask for a number: their steps are the values that occur. */
export const NUMERIC_SCALES: ReadonlySet<string> = new Set(['NUM', 'TEST'])

/**
 * The numbers that were answered, ascending. It may hold answers of hidden groups: publish only what `withShownSteps`
 * leaves.
 */
export function numericScale(id: string, groups: readonly PairGroup[]): Scale {
  const choices = groups.flatMap(({ cells }) =>
    cells.flatMap(({ earlierChoice, laterChoice }) => [earlierChoice, laterChoice]),
  )
  const values = [...new Set(choices)]
    .filter((choice) => choice.trim() !== '')
    .map(Number)
    .filter((value) => Number.isFinite(value) && !isMissingCode(value))
  return { id, steps: values.sort((a, b) => a - b).map((value) => ({ value, label: { en: String(value) } })) }
}

/** A numeric item as it may be published. */
export interface NumericChange {
  readonly scale: Scale
  readonly person: Change | HiddenGroup
  readonly institution: Change | HiddenGroup
}

/** Leaves out the steps that only hidden groups answered: a value alone would tell that somebody gave it. */
export function withShownSteps({ scale, person, institution }: NumericChange): NumericChange {
  const isShown = (step: number) => [person, institution].some((change) => countAt(change, step) > 0)
  const kept = <Entry>(entries: readonly Entry[]) => entries.filter((_, step) => isShown(step))
  const keptIn = (change: Change | HiddenGroup) =>
    change.shown ? { ...change, earlier: kept(change.earlier), later: kept(change.later) } : change
  return { scale: { ...scale, steps: kept(scale.steps) }, person: keptIn(person), institution: keptIn(institution) }
}

function countAt(change: Change | HiddenGroup, step: number): number {
  return change.shown ? (change.earlier[step] ?? 0) + (change.later[step] ?? 0) : 0
}
