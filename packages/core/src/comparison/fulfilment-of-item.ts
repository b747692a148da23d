import { showableGroups } from '../disclosure/showable-groups.ts'
import type { Scale } from '../questionnaire/scales.ts'
import type { Fulfilment, HiddenGroup, Outcome, PairCell, PairedAs } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { fulfilmentSentence } from './fulfilment-sentence.ts'
import { hiddenGroup } from './hidden-group.ts'
import { countPairs, type MatchedGroup, matchPairs, type PairGroup } from './pair-group.ts'
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
 * What became of the expectations of one item? One group per study. Those who expected it and the others are two groups
 * of their own, each shown only when it is large enough by itself: a table of both would show single people otherwise.
 * Pairs without an expectation on the scale or without a realisation are not matched.
 */
export function fulfilmentOfItem(groups: readonly PairGroup[], reading: FulfilmentReading): Fulfilment | HiddenGroup {
  const { expectation, pairedAs } = reading
  const values = expectation.steps.map(({ value }) => String(value))
  const split = (studies: readonly PairGroup[]) => ({
    expecting: outcomesOfThose(studies, values.slice(-2), reading),
    others: outcomesOfThose(studies, values.slice(0, -2), reading),
  })
  const { expecting, others } = split(groups)
  const months = monthRange([...expecting.shown, ...others.shown])
  const sentence = fulfilmentSentence({ expected: expecting.outcomes, expectation, pairedAs, months })
  if (expecting.outcomes === null && others.outcomes === null) {
    const matched = matchPairs(groups, {
      earlier: (choice) => values.includes(choice),
      later: (choice) => reading.outcomes.has(choice),
    })
    const hidden = hiddenGroup(matched, pairedAs)
    // Enough answered both times, but not on either side of the expectation.
    return showableGroups(matched, []).shown.length > 0 ? { ...hidden, sentence } : hidden
  }
  const matched = expecting.people + others.people
  const isLeftOut = (study: PairGroup) => Object.values(split([study])).some(({ leftOut }) => leftOut.length > 0)
  return {
    shown: true,
    detail: detailOfSize(matched),
    groupsLeftOut: groups.filter(isLeftOut).length,
    matched,
    expected: expecting.outcomes,
    notExpected: others.outcomes,
    sentence,
  }
}

/** What those report whose expectation was one of `steps`. */
function outcomesOfThose(groups: readonly PairGroup[], steps: readonly string[], { outcomes }: FulfilmentReading) {
  const matched = matchPairs(groups, {
    earlier: (choice) => steps.includes(choice),
    later: (choice) => outcomes.has(choice),
  })
  const { shown, leftOut } = showableGroups(
    matched.filter(({ matched: cells }) => countPairs(cells) > 0).map(byOutcome(outcomes)),
    ['laterChoice'],
  )
  const cells = shown.flatMap((group) => group.matched)
  return { shown, leftOut, people: countPairs(cells), outcomes: shown.length === 0 ? null : countOutcomes(cells) }
}

/** Shown are outcomes, not steps, so it is outcomes that must not be all the same. */
const byOutcome =
  (outcomes: ReadonlyMap<string, Outcome>) =>
  (group: MatchedGroup): MatchedGroup => ({
    ...group,
    matched: group.matched.map((cell) => ({
      ...cell,
      laterChoice: outcomes.get(cell.laterChoice) ?? cell.laterChoice,
    })),
  })

function countOutcomes(cells: readonly PairCell[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => countPairs(cells.filter(({ laterChoice }) => laterChoice === outcome))
  return { did: count('did'), partly: count('partly'), not: count('not'), 'too-early': count('too-early') }
}
