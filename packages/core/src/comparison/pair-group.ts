import type { DecidedView } from '../disclosure/admit-views.ts'
import type { ComparedLine } from './compared-line.ts'
import type { PairCell } from './comparison.ts'
import { choiceAt } from './line-views.ts'
import type { Trajectory } from './trajectory.ts'

/** What a view shows of one activity, as pairs of an earlier and a later choice. */
export interface PairGroup {
  readonly activityId: string
  /** Invited to the earlier wave. */
  readonly invited: number
  /** Months between the two waves. */
  readonly months: number
  /** Empty when the view shows nobody of this activity. */
  readonly cells: readonly PairCell[]
  readonly leftOut: number
  readonly hidden: DecidedView<Trajectory>['hidden'] | 'not-broken-down'
}

/** The group of each activity that asks the line. A view that was never a candidate cannot be broken down so far. */
export function pairGroups(
  lines: readonly ComparedLine[],
  view: (laterPosition: number) => string,
): readonly PairGroup[] {
  return lines.flatMap(({ study, pair, views }) => {
    if (pair === null) return []
    const { earlier, later } = pair
    const decided = views.get(view(later.position))
    return {
      activityId: study.activityId,
      invited: study.invited,
      months: later.offsetMonths - earlier.offsetMonths,
      cells: (decided?.atoms ?? []).map((trajectory) => ({
        earlierChoice: choiceAt(trajectory, earlier) ?? '',
        laterChoice: choiceAt(trajectory, later) ?? '',
        pairs: trajectory.respondents,
      })),
      leftOut: decided?.leftOut ?? 0,
      hidden: decided === undefined ? ('not-broken-down' as const) : decided.hidden,
    }
  })
}

export const countPairs = (cells: readonly PairCell[]): number => cells.reduce((sum, { pairs }) => sum + pairs, 0)

/** Who belongs to these groups and is not in the figures. An activity nobody of which answered is not left out. */
export const leftOutOf = (groups: readonly Pick<PairGroup, 'hidden' | 'leftOut'>[]) => ({
  activities: groups.filter(({ hidden }) => hidden !== null && hidden !== 'nobody').length,
  people: groups.reduce((sum, { hidden, leftOut }) => sum + (hidden === null ? leftOut : 0), 0),
})
