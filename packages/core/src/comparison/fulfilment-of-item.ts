import { showableGroups } from '../disclosure/showable-groups.ts'
import type { Scale } from '../questionnaire/scales.ts'
import type { Fulfilment, HiddenGroup, Outcome, PairCell, PairedAs } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { fulfilmentSentence } from './fulfilment-sentence.ts'
import { hiddenGroup } from './hidden-group.ts'
import { countPairs, matchPairs, type PairGroup } from './pair-group.ts'
import { monthRange } from './sentence.ts'

/** How an expectation and its realisation are read. */
export interface FulfilmentReading {
  /** Scale of the expectation; its upper two steps count as expecting it. */
  readonly expectation: Scale
  /** What each choice of the realisation says. A choice that is not named (do not know …) is not matched. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly pairedAs: PairedAs
}

/**
 * What became of the expectations of one item? One group per study; groups that may not be shown alone are left out.
 * Pairs without an expectation on the scale or without a realisation are not matched.
 */
export function fulfilmentOfItem(groups: readonly PairGroup[], reading: FulfilmentReading): Fulfilment | HiddenGroup {
  const { expectation, outcomes, pairedAs } = reading
  const steps = expectation.steps.map(({ value }) => String(value))
  const matched = matchPairs(groups, {
    earlier: (choice) => steps.includes(choice),
    later: (choice) => outcomes.has(choice),
  })
  const { shown, leftOut } = showableGroups(matched)
  if (shown.length === 0) return hiddenGroup(leftOut, pairedAs)

  const cells = shown.flatMap((group) => group.matched)
  const isExpecting = ({ earlierChoice }: PairCell) => steps.slice(-2).includes(earlierChoice)
  const expected = countOutcomes(cells.filter(isExpecting), outcomes)
  const notExpected = countOutcomes(
    cells.filter((cell) => !isExpecting(cell)),
    outcomes,
  )
  return {
    shown: true,
    detail: detailOfSize(countPairs(cells)),
    groupsLeftOut: leftOut.length,
    matched: countPairs(cells),
    expected,
    notExpected,
    sentence: fulfilmentSentence({
      matched: countPairs(cells),
      expected,
      expectation,
      pairedAs,
      months: monthRange(shown),
    }),
  }
}

function countOutcomes(
  cells: readonly PairCell[],
  outcomes: ReadonlyMap<string, Outcome>,
): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) =>
    countPairs(cells.filter(({ laterChoice }) => outcomes.get(laterChoice) === outcome))
  return { did: count('did'), partly: count('partly'), not: count('not'), 'too-early': count('too-early') }
}
