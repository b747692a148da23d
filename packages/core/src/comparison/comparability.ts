import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { isLadder, scales } from '../questionnaire/scales.ts'
import { expectingChoices, outcomesOf } from './expectation.ts'
import { isJudgedEquivalent } from './judged-equivalent.ts'
import { NUMERIC_SCALES } from './numeric-scale.ts'
import { isSameWording } from './same-wording.ts'

/** An item that both waves ask as if it were the same, but is not. */
export interface Refusal {
  readonly item: string
  /** `order`: the answers are offered in another order, or the page shuffles them in one wave only. */
  readonly reason: 'wording' | 'scale' | 'order'
  /** How it was worded in each wave. */
  readonly earlier: LocalizedText
  readonly later: LocalizedText
  /** Ids of the scale of each wave. */
  readonly scales: readonly [earlier: string, later: string]
}

export type Comparability =
  | { readonly outcome: 'comparable' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'not-paired' }

/**
 * May the answers to these two items be compared? A change (`S`) needs the same wording, the same scale and its answers
 * in the same order both times; otherwise it is refused, for a difference could come from the question. Other words are
 * admitted where the author judged them equivalent. An expectation (`E`) is held against the later item that names it.
 * Items whose answers have no order (several choices, free text, stages of a law) give no pair.
 */
export function comparability(earlier: Item, later: Item): Comparability {
  if (isChangeItem(earlier) && isChangeItem(later)) {
    const reason = reasonToRefuse(earlier, later)
    return reason === null
      ? { outcome: 'comparable' }
      : { outcome: 'refused', refusal: refusal(earlier, later, reason) }
  }
  const isHeldAgainst = isExpectation(earlier) && isRealisation(later) && later.expectation === earlier.construct
  return { outcome: isHeldAgainst ? 'comparable' : 'not-paired' }
}

/** Can a change of answers to this item be told? Its pair kind says so, and its answers have an order. */
export const isChangeItem = ({ pair, scale }: Pick<Item, 'pair' | 'scale'>): boolean =>
  pair === 'S' && !isLadder(scale) && (scales.has(scale) || NUMERIC_SCALES.has(scale))

const isExpectation = (item: Item): boolean => item.pair === 'E' && expectingChoices(item) !== null

const isRealisation = (item: Item): boolean =>
  item.pair === 'E' && item.expectation !== null && outcomesOf(item) !== null

function reasonToRefuse(earlier: Item, later: Item): Refusal['reason'] | null {
  if (earlier.scale !== later.scale || !isSameChoice(earlier, later)) return 'scale'
  if (!isSameOrder(earlier, later)) return 'order'
  // A test is compared by its score; the two waves ask different questions on the same topics on purpose.
  const isAskedAlike = later.scale === 'TEST' || isSameWording(earlier.wording, later.wording)
  return isAskedAlike || isJudgedEquivalent(earlier, later) ? null : 'wording'
}

/** Numbers that are typed offer nothing to choose from. */
function isSameChoice({ order: earlier }: Item, { order: later }: Item): boolean {
  if (earlier === null || later === null) return true
  return earlier.values.toSorted().join('\n') === later.values.toSorted().join('\n')
}

function isSameOrder({ order: earlier }: Item, { order: later }: Item): boolean {
  if (earlier === null || later === null) return true
  return earlier.sorting === later.sorting && earlier.values.join('\n') === later.values.join('\n')
}

const refusal = (earlier: Item, later: Item, reason: Refusal['reason']): Refusal => ({
  item: later.construct,
  reason,
  earlier: earlier.wording,
  later: later.wording,
  scales: [earlier.scale, later.scale],
})
