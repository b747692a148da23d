import type { Item } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { scales } from '../questionnaire/scales.ts'
import { expectationScale, outcomesOf } from './expectation.ts'
import { NUMERIC_SCALES } from './numeric-scale.ts'
import { isSameWording } from './same-wording.ts'

/** An item as asked in the earlier wave and the one it is compared with in the later wave: `later.pair` says how. */
export interface ItemPair {
  readonly earlier: Item
  readonly later: Item
}

/** An item that both waves ask as if it were the same, but is not. */
export interface Refusal {
  readonly item: string
  readonly reason: 'wording' | 'scale'
  /** How it was worded in each wave. */
  readonly earlier: LocalizedText
  readonly later: LocalizedText
}

export interface Comparability {
  readonly pairs: readonly ItemPair[]
  readonly refused: readonly Refusal[]
}

/**
 * Which items of two questionnaires may be compared? A change (`S`) needs the same wording and the same scale both
 * times; otherwise the item is refused, for a difference could come from the question. An expectation (`E`) is paired
 * with the later item that names it. Items whose answers have no order (several choices, free text, stages of a law)
 * give no pair.
 * @param earlierItems items of the questionnaire of the earlier wave
 * @param laterItems items of the questionnaire of the later wave; their order is the order of the result
 */
export function comparePairs(earlierItems: readonly Item[], laterItems: readonly Item[]): Comparability {
  const byConstruct = new Map(earlierItems.map((item) => [item.construct, item]))
  const pairs = laterItems.flatMap((later) => counterpart(later, byConstruct) ?? [])
  return {
    pairs: pairs.filter((pair) => refusalOf(pair) === null),
    refused: pairs.flatMap((pair) => refusalOf(pair) ?? []),
  }
}

function counterpart(later: Item, earlierItems: ReadonlyMap<string, Item>): ItemPair | null {
  const earlier = earlierItems.get(later.pair === 'E' ? (later.expectation ?? '') : later.construct)
  if (earlier === undefined) return null
  const isChange = isChangeItem(earlier) && isChangeItem(later)
  return isChange || (isExpectation(earlier) && isRealisation(later)) ? { earlier, later } : null
}

/** STG is a ladder whose last rung is "stopped": movement on it is not a change of a rating. */
function isChangeItem({ pair, scale }: Item): boolean {
  return pair === 'S' && scale !== 'STG' && (scales.has(scale) || NUMERIC_SCALES.has(scale))
}

const isExpectation = (item: Item): boolean => item.pair === 'E' && expectationScale(item) !== null

const isRealisation = (item: Item): boolean =>
  item.pair === 'E' && item.expectation !== null && outcomesOf(item) !== null

function refusalOf({ earlier, later }: ItemPair): Refusal | null {
  if (later.pair !== 'S') return null
  const wordings = { item: later.construct, earlier: earlier.wording, later: later.wording }
  if (earlier.scale !== later.scale) return { ...wordings, reason: 'scale' }
  // A test is compared by its score; the two waves ask different questions on the same topics on purpose.
  if (later.scale === 'TEST' || isSameWording(earlier.wording, later.wording)) return null
  return { ...wordings, reason: 'wording' }
}
