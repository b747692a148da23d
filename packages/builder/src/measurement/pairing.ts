import { comparability } from '@estela/core/comparison/comparability'
import { isJudgedEquivalent } from '@estela/core/comparison/judged-equivalent'
import { isSameWording } from '@estela/core/comparison/same-wording'
import type { JsonObject } from '../document/json.ts'
import { type PlacedItem, placedItems } from './placed-items.ts'

/**
 * What is decided about a change: asked alike, judged to ask the same, or refused for what differs. `no-order`: the
 * answers have no order, so there is no change to tell. `lapsed`: the wordings are no longer those that were judged.
 */
export type Verdict = 'alike' | 'judged' | 'lapsed' | 'wording' | 'scale' | 'order' | 'no-order'

/** The same construct, asked in both waves. */
export interface ItemPair {
  readonly earlier: PlacedItem
  readonly later: PlacedItem
}
export interface JudgedPair extends ItemPair {
  readonly verdict: Verdict
}
/** An expectation and what is asked later about it; `isHeld` where its answers say what became of the expectation. */
export interface ExpectationPair extends ItemPair {
  readonly isHeld: boolean
  /** Where each choice is an expectation of its own, the choices that both waves offer; else empty. */
  readonly choices: readonly string[]
}

/** Two questionnaires of one study, item beside item. */
export interface Pairing {
  readonly changes: readonly JudgedPair[]
  readonly expectations: readonly ExpectationPair[]
  readonly stages: readonly JudgedPair[]
  /** What is recalled (earlier) beside what is said of today (later), in one sitting of either questionnaire. */
  readonly recalled: readonly ItemPair[]
  /** Items that are meant to be paired and find nothing in the other questionnaire. */
  readonly earlierAlone: readonly PlacedItem[]
  readonly laterAlone: readonly PlacedItem[]
}

/** How do the items of the questionnaire asked first and of the one asked later go together? */
export function pairingOf(first: JsonObject, delayed: JsonObject): Pairing {
  const [earlier, later] = [placedItems(first), placedItems(delayed)]
  const sameConstruct = (kind: 'S' | 'L'): ItemPair[] =>
    later.filter(isOfKind(kind)).flatMap((each) => {
      const before = earlier.find((other) => isOfKind(kind)(other) && other.item.construct === each.item.construct)
      return before === undefined ? [] : { earlier: before, later: each }
    })
  const changes = sameConstruct('S').map((pair) => ({ ...pair, verdict: changeVerdict(pair) }))
  const stages = sameConstruct('L').map((pair) => ({ ...pair, verdict: stageVerdict(pair) }))
  const expectations = expectationPairs(earlier, later)
  const paired = new Set([...changes, ...stages, ...expectations].flatMap(({ earlier, later }) => [earlier, later]))
  const isAlone = (each: PlacedItem) => ['S', 'E', 'L'].includes(each.item.pair) && !paired.has(each)
  return {
    changes,
    expectations: byQuestion(expectations),
    stages,
    recalled: [...recalledIn(earlier), ...recalledIn(later)],
    earlierAlone: earlier.filter(isAlone),
    laterAlone: later.filter(isAlone),
  }
}

const isOfKind =
  (kind: string) =>
  ({ item }: PlacedItem): boolean =>
    item.pair === kind

function changeVerdict({ earlier: { item: earlier }, later: { item: later } }: ItemPair): Verdict {
  const decision = comparability(earlier, later)
  if (decision.outcome === 'comparable') return isJudgedEquivalent(earlier, later) ? 'judged' : 'alike'
  if (decision.outcome === 'not-paired') return 'no-order'
  const { reason } = decision.refusal
  return reason === 'wording' && later.equivalent !== null ? 'lapsed' : reason
}

const stageVerdict = ({ earlier: { item: earlier }, later: { item: later } }: ItemPair): Verdict => {
  if (earlier.scale !== later.scale) return 'scale'
  return isSameWording(earlier.wording, later.wording) ? 'alike' : 'wording'
}

const expectationPairs = (earlier: readonly PlacedItem[], later: readonly PlacedItem[]): ExpectationPair[] =>
  later.filter(isOfKind('E')).flatMap((each) => {
    const before = earlier.find((other) => isOfKind('E')(other) && other.item.construct === each.item.expectation)
    if (before === undefined) return []
    const isHeld = comparability(before.item, each.item).outcome === 'comparable'
    return { earlier: before, later: each, isHeld, choices: each.item.choice === null ? [] : [each.item.choice] }
  })

/** The choices of two questions stand together. */
function byQuestion(pairs: readonly ExpectationPair[]): ExpectationPair[] {
  const together = new Map<string, ExpectationPair>()
  for (const pair of pairs) {
    const key =
      pair.later.item.choice === null ? pair.later.item.construct : `${pair.earlier.pointer} ${pair.later.pointer}`
    const known = together.get(key)
    together.set(key, known === undefined ? pair : { ...known, choices: [...known.choices, ...pair.choices] })
  }
  return [...together.values()]
}

const recalledIn = (items: readonly PlacedItem[]): ItemPair[] =>
  items.filter(isOfKind('R')).flatMap((then) => {
    const now = items.find(({ item }) => item.construct === then.item.recalls)
    return now === undefined ? [] : { earlier: then, later: now }
  })
