import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { isLadder, scales } from '../questionnaire/scales.ts'
import { expectingChoices, outcomesOf } from './expectation.ts'
import { NUMERIC_SCALES } from './numeric-scale.ts'
import { isSameWording } from './same-wording.ts'

/** An item that both waves ask as if it were the same, but is not. */
export interface Refusal {
  readonly item: string
  readonly reason: 'wording' | 'scale'
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
 * May the answers to these two items be compared? A change (`S`) needs the same wording and the same scale both times;
 * otherwise it is refused, for a difference could come from the question. An expectation (`E`) is held against the
 * later item that names it. Items whose answers have no order (several choices, free text, stages of a law) give no
 * pair.
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

function isChangeItem({ pair, scale }: Item): boolean {
  return pair === 'S' && !isLadder(scale) && (scales.has(scale) || NUMERIC_SCALES.has(scale))
}

const isExpectation = (item: Item): boolean => item.pair === 'E' && expectingChoices(item) !== null

const isRealisation = (item: Item): boolean =>
  item.pair === 'E' && item.expectation !== null && outcomesOf(item) !== null

function reasonToRefuse(earlier: Item, later: Item): Refusal['reason'] | null {
  if (earlier.scale !== later.scale) return 'scale'
  // A test is compared by its score; the two waves ask different questions on the same topics on purpose.
  if (later.scale === 'TEST' || isSameWording(earlier.wording, later.wording)) return null
  return 'wording'
}

const refusal = (earlier: Item, later: Item, reason: Refusal['reason']): Refusal => ({
  item: later.construct,
  reason,
  earlier: earlier.wording,
  later: later.wording,
  scales: [earlier.scale, later.scale],
})
