import {
  bootstrapBca,
  clusterBootstrapBca,
  medianOfCounts,
  movements,
  pairedDominance,
  shareBounds,
  signTest,
  type TransitionTable,
  wilcoxonSignedRank,
} from '@estela/statistics'
import { isAveraged, type Scale } from '../questionnaire/scales.ts'
import { annexOfChange } from './annex-of-change.ts'
import type { Change, ChangeTest, Pooling } from './change.ts'
import { clusteringOf } from './clustering.ts'
import type { Estimate } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { leftOutOf, type PairGroup } from './pair-group.ts'
import { monthRange } from './sentence.ts'
import { countMovements, transitionsOf } from './transitions.ts'
import { weightedChange } from './weighted-change.ts'

/** Below this many pairs a group has counts only: no share, no mean, no test (methodology M12). */
export const FIGURES_MIN = 10
/** Fewer activities than this are put side by side and not tested together (methodology 2.2). */
const CLUSTERS_MIN = 5

/** A change as far as it can be told from its own pairs; the family it is tested in and its claim come later. */
export interface ChangeFigures extends Omit<Change, 'test' | 'claim' | 'sentence'> {
  readonly test: Omit<ChangeTest, 'adjusted'> | null
}

/**
 * What changed for one item among those who answered both times? One group per activity, of which at least one shows
 * somebody.
 * @param scale steps in ascending order
 * @param counted pairs that belong to the groups and are not in the figures; null in a breakdown
 * @param seed makes the bootstrap interval repeatable
 */
export function changeOfItem(
  groups: readonly PairGroup[],
  scale: Scale,
  counted: Pick<Change, 'withoutStep' | 'outsideWindow'> | null,
  seed: number,
): ChangeFigures {
  const shown = groups.filter(({ hidden }) => hidden === null)
  const answers = transitionsOf(
    scale,
    shown.flatMap(({ cells }) => cells),
  )
  const moved = movements(answers)
  const matched = moved.up + moved.same + moved.down
  const pooling = poolingOf(shown)
  const hasFigures = matched >= FIGURES_MIN
  const isWhole = counted !== null
  const invited = sum(shown.map((group) => group.invited))
  const earlier = answers.table.map(sum)
  const later = answers.values.map((_, column) => sum(answers.table.map((row) => row[column] ?? 0)))
  return {
    shown: true,
    detail: detailOfSize(matched),
    pooling,
    leftOut: leftOutOf(groups),
    months: monthRange(shown),
    invited,
    matched,
    withoutStep: counted?.withoutStep ?? null,
    outsideWindow: counted?.outsideWindow ?? null,
    earlier,
    later,
    transitions: hasFigures ? answers.table : null,
    ...moved,
    dominance: pairedDominance(answers),
    medianEarlier: medianOfCounts(answers.values, earlier),
    medianLater: medianOfCounts(answers.values, later),
    meanDifference: meanDifference(shown, scale, pooling, seed),
    test: hasFigures && pooling !== 'apart' ? testOf(answers) : null,
    ...annexOfChange(answers, scale, pooling),
    clustering: hasFigures ? clusteringOf(shown, scale) : null,
    weighted: weightedChange(shown, scale),
    upBounds: isWhole ? boundsOf(moved.up, matched, invited) : null,
    downBounds: isWhole ? boundsOf(moved.down, matched, invited) : null,
    activities: shown.length > 1 ? shown.map((group) => activityChange(group, scale)) : [],
  }
}

function poolingOf(shown: readonly PairGroup[]): Pooling {
  if (shown.length === 1) return 'one'
  return shown.length < CLUSTERS_MIN ? 'apart' : 'clusters'
}

function testOf(answers: TransitionTable): ChangeFigures['test'] {
  const test = wilcoxonSignedRank(answers)
  const sign = signTest(answers)
  return test && sign && { ...test, signP: sign.p }
}

/** People inside an activity are alike, so with several activities it is activities that are drawn again. */
function meanDifference(shown: readonly PairGroup[], scale: Scale, pooling: Pooling, seed: number): Estimate | null {
  if (!isAveraged(scale.id) || pooling === 'apart') return null
  const tables = shown.map(({ cells }) => transitionsOf(scale, cells))
  const [only] = tables
  const estimate = pooling === 'one' && only ? bootstrapBca(only, { seed }) : clusterBootstrapBca(tables, { seed })
  return estimate && { value: estimate.mean, low: estimate.low, high: estimate.high }
}

/** Fewer may have been invited than answered when people were added in the meantime. */
const boundsOf = (yes: number, answered: number, invited: number) =>
  shareBounds({ yes, answered, invited: Math.max(invited, answered) })

const activityChange = ({ activityId, cells }: PairGroup, scale: Scale) => {
  const moved = countMovements(scale, cells)
  return { activityId, matched: moved.up + moved.same + moved.down, ...moved }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
