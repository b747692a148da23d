import type { HiddenReason, PairCell } from '../comparison/comparison.ts'
import { SMALLEST_GROUP } from './at-least-five.ts'

/**
 * Below this size a group in which everybody answered alike is hidden: knowing who answered would tell what they said.
 */
const SMALLEST_UNIFORM_GROUP = 10

/** Those who answered one item both times, in one study. */
export interface ProtectedGroup {
  readonly matched: readonly PairCell[]
}

/** Which of the two answers a view shows a distribution of. */
export type ShownSide = 'earlierChoice' | 'laterChoice'
const BOTH_SIDES: readonly ShownSide[] = ['earlierChoice', 'laterChoice']

export interface ShowableGroups<Group> {
  readonly shown: readonly Group[]
  readonly leftOut: readonly Group[]
}

/**
 * Which groups may enter a sum? A study enters with all its pairs when its own group may be shown alone, that is with
 * at least five pairs, and with at least ten when everybody gave the same answer in one of the waves. Otherwise it is
 * left out of every sum.
 *
 * Why subtraction cannot recover a small group: whether a study enters depends on that study alone, never on what else
 * is asked for. So there is one fixed set of showable studies for an item and a pair of waves, and every view (an
 * activity, a country, a category, everything) is a plain sum over the showable studies that belong to it. Adding and
 * subtracting views, in any number, gives a weighted sum over whole showable studies; a hidden study has the weight
 * zero in each of them, and a part of a study never has a weight of its own. What can be isolated is at most one
 * showable study, which may be seen anyway. The rule must therefore stay free of the view: do not test the sum instead
 * of the study, and do not fill a sum that is too small with hidden studies.
 *
 * `shownSides` says which of the two answers the view shows; only those must not be all the same.
 *
 * What it does not protect against: the same study read twice while answers come in, or its being hidden although six
 * people are known to have answered, which tells that they agreed. Figures frozen in releases answer the first.
 */
export function showableGroups<Group extends ProtectedGroup>(
  groups: readonly Group[],
  shownSides: readonly ShownSide[] = BOTH_SIDES,
): ShowableGroups<Group> {
  return {
    shown: groups.filter(({ matched }) => reasonToHide(matched, shownSides) === null),
    leftOut: groups.filter(({ matched }) => reasonToHide(matched, shownSides) !== null),
  }
}

/** Why a sum shows nothing when all the groups it could have were left out. */
export function reasonNothingIsShown(leftOut: readonly ProtectedGroup[]): HiddenReason {
  if (leftOut.length === 0) return 'nobody'
  return leftOut.every(({ matched }) => reasonToHide(matched, BOTH_SIDES) === 'all-the-same')
    ? 'all-the-same'
    : 'too-few'
}

function reasonToHide(
  matched: readonly PairCell[],
  shownSides: readonly ShownSide[],
): 'too-few' | 'all-the-same' | null {
  const given = matched.filter(({ pairs }) => pairs > 0)
  const people = given.reduce((sum, { pairs }) => sum + pairs, 0)
  if (people < SMALLEST_GROUP) return 'too-few'
  if (people >= SMALLEST_UNIFORM_GROUP) return null
  const isUniform = shownSides.some((side) => new Set(given.map((cell) => cell[side])).size === 1)
  return isUniform ? 'all-the-same' : null
}
