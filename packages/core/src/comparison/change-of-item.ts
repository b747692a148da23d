import {
  bootstrapBca,
  medianOfCounts,
  movements,
  pairedDominance,
  type TransitionTable,
  wilcoxonSignedRank,
} from '@estela/statistics'
import { showableGroups } from '../disclosure/showable-groups.ts'
import type { Scale } from '../questionnaire/scales.ts'
import { changeSentence } from './change-sentence.ts'
import type { Change, Estimate, HiddenGroup, PairCell, PairedAs } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { hiddenGroup } from './hidden-group.ts'
import { countPairs, matchPairs, type PairGroup } from './pair-group.ts'
import { monthRange } from './sentence.ts'

/** Far too basic … far too advanced: the best answer stands in the middle, so an average means nothing. */
const NEVER_AVERAGED: ReadonlySet<string> = new Set(['DIF5'])

/** How an item with the same question in both waves is read. */
export interface ChangeReading {
  /** Steps in ascending order. */
  readonly scale: Scale
  readonly pairedAs: PairedAs
  /** Makes the bootstrap interval repeatable. */
  readonly seed: number
}

/**
 * What changed for one item among those who answered both times? One group per study; groups that may not be shown
 * alone are left out. A choice that is not a step of the scale (do not know, not applicable …) counts as `withoutStep`.
 * @throws {RangeError} when a count of pairs is negative or not whole, or the steps of the scale do not ascend
 */
export function changeOfItem(groups: readonly PairGroup[], reading: ChangeReading): Change | HiddenGroup {
  const steps = new Set(reading.scale.steps.map(({ value }) => String(value)))
  const isStep = (choice: string) => steps.has(choice)
  const { shown, leftOut } = showableGroups(matchPairs(groups, { earlier: isStep, later: isStep }))
  if (shown.length === 0) return hiddenGroup(leftOut, reading.pairedAs)

  const answers = transitionTable(
    reading.scale,
    shown.flatMap(({ matched }) => matched),
  )
  const figures = pairedFigures(answers)
  const matched = figures.up + figures.same + figures.down
  const test = matched < 10 ? null : wilcoxonSignedRank(answers)
  const meanDifference = meanChange(answers, reading)
  return {
    shown: true,
    detail: detailOfSize(matched),
    groupsLeftOut: leftOut.length,
    matched,
    withoutStep: countPairs(shown.flatMap(({ unmatched }) => unmatched)),
    ...figures,
    meanDifference,
    exactP: test?.method === 'exact' ? test.p : null,
    sentence: changeSentence({
      ...figures,
      test,
      meanDifference,
      scaleId: reading.scale.id,
      pairedAs: reading.pairedAs,
      months: monthRange(shown),
    }),
  }
}

function transitionTable({ steps }: Scale, cells: readonly PairCell[]): TransitionTable {
  const position = new Map(steps.map(({ value }, index) => [String(value), index]))
  const table = steps.map(() => steps.map(() => 0))
  for (const { earlierChoice, laterChoice, pairs } of cells) {
    const row = table[position.get(earlierChoice) ?? -1]
    const column = position.get(laterChoice)
    if (row !== undefined && column !== undefined) row[column] = (row[column] ?? 0) + pairs
  }
  return { values: steps.map(({ value }) => value), table }
}

function pairedFigures(answers: TransitionTable) {
  const earlier = answers.table.map(sum)
  const later = answers.values.map((_, column) => sum(answers.table.map((row) => row[column] ?? 0)))
  return {
    earlier,
    later,
    ...movements(answers),
    dominance: pairedDominance(answers),
    medianEarlier: medianOfCounts(answers.values, earlier),
    medianLater: medianOfCounts(answers.values, later),
  }
}

function meanChange(answers: TransitionTable, { scale, seed }: ChangeReading): Estimate | null {
  if (NEVER_AVERAGED.has(scale.id)) return null
  const estimate = bootstrapBca(answers, { seed })
  return estimate && { value: estimate.mean, low: estimate.low, high: estimate.high }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
