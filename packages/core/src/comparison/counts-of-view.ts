import type { HiddenReason } from '../disclosure/admit-views.ts'
import type { ComparedLine } from './compared-line.ts'
import type { Trajectory } from './trajectory.ts'

/** What a view shows of one activity, as counts of the choices that `choice` reads. */
export interface ChoiceGroup {
  readonly activityId: string
  readonly counts: ReadonlyMap<string, number>
  readonly people: number
  readonly leftOut: number
  readonly hidden: HiddenReason | null
}

export function choiceGroup(
  line: ComparedLine,
  view: string,
  choice: (trajectory: Trajectory) => string | null,
): ChoiceGroup {
  const decided = line.views.get(view)
  const counts = new Map<string, number>()
  for (const trajectory of decided?.atoms ?? []) {
    const given = choice(trajectory) ?? ''
    counts.set(given, (counts.get(given) ?? 0) + trajectory.respondents)
  }
  return {
    activityId: line.study.activityId,
    counts,
    people: [...counts.values()].reduce((sum, count) => sum + count, 0),
    leftOut: decided?.leftOut ?? 0,
    hidden: decided === undefined ? 'nobody' : decided.hidden,
  }
}

/** Counts by step, in the order of the scale. */
export const countsByStep = (values: readonly number[], groups: readonly ChoiceGroup[]): readonly number[] =>
  values.map((value) => groups.reduce((sum, { counts }) => sum + (counts.get(String(value)) ?? 0), 0))

export const peopleOf = (groups: readonly ChoiceGroup[]): number => groups.reduce((sum, { people }) => sum + people, 0)
