import type { AnswerLists } from './paired-answers.ts'

/** Reference figures of one small study. */
export interface GoldenPairs extends AnswerLists {
  readonly name: string
  readonly tPlus: number
  readonly tMinus: number
  readonly z: number
  readonly p: number
  readonly dominance: number
  /** BCa bounds of the mean difference with 20 000 resamples, where the method is defined. */
  readonly bca: readonly [low: number, high: number] | null
}

/**
 * Signed-rank figures with Pratt zeros: R 4.2.2 with coin 1.4.2 (exact p, z) and scipy 1.17.1 (z) agree on each. BCa
 * bounds: scipy.stats.bootstrap.
 */
export const GOLDEN_PAIRS: readonly GoldenPairs[] = [
  {
    name: 'A, mixed',
    earlier: [4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 3, 4],
    later: [3, 5, 3, 2, 2, 4, 5, 3, 2, 4, 1, 4],
    tPlus: 7.5,
    tMinus: 55.5,
    z: -1.979486637221574,
    p: 0.078125,
    dominance: -5 / 12,
    bca: [-1.25, -0.16666666666666666],
  },
  {
    name: 'C, five of five lower',
    earlier: [5, 5, 4, 4, 5],
    later: [4, 3, 3, 2, 4],
    tPlus: 0,
    tMinus: 15,
    z: -2.0701966780270626,
    p: 0.0625,
    dominance: -1,
    bca: null,
  },
  {
    name: 'D, six of six lower',
    earlier: [5, 5, 4, 4, 5, 3],
    later: [4, 3, 3, 2, 4, 2],
    tPlus: 0,
    tMinus: 21,
    z: -2.2710998958306754,
    p: 0.03125,
    dominance: -1,
    bca: null,
  },
  {
    name: 'E, four pairs',
    earlier: [4, 3, 5, 2],
    later: [5, 4, 5, 3],
    tPlus: 9,
    tMinus: 0,
    z: 1.7320508075688772,
    p: 0.25,
    dominance: 0.75,
    bca: null,
  },
  {
    name: 'F, many zeros',
    earlier: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    later: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 3, 5, 5, 2],
    tPlus: 96,
    tMinus: 36,
    z: 1.2815364865751413,
    p: 0.2890625,
    dominance: 0.2,
    bca: [-0.25, 0.4],
  },
  {
    name: 'G, bigger steps',
    earlier: [2, 3, 1, 4, 2, 3, 5, 1, 2, 3],
    later: [4, 4, 4, 4, 3, 5, 4, 4, 2, 5],
    tPlus: 48,
    tMinus: 4,
    z: 2.270636976040875,
    p: 0.03125,
    dominance: 0.6,
    bca: [0.5, 2],
  },
  {
    name: 'H, sixty pairs',
    earlier: [
      5, 4, 4, 5, 4, 5, 5, 2, 2, 3, 3, 5, 5, 2, 3, 5, 2, 5, 2, 3, 5, 3, 3, 3, 4, 3, 5, 3, 3, 4, 4, 4, 4, 5, 5, 5, 4, 4,
      3, 5, 3, 2, 5, 2, 5, 4, 2, 2, 3, 2, 2, 4, 5, 3, 5, 5, 5, 4, 3, 4,
    ],
    later: [
      5, 3, 2, 4, 4, 4, 5, 1, 3, 2, 2, 5, 5, 3, 3, 5, 1, 5, 2, 4, 5, 3, 1, 3, 3, 2, 5, 3, 4, 4, 4, 4, 4, 4, 5, 4, 4, 2,
      4, 4, 3, 1, 5, 2, 4, 5, 3, 3, 3, 1, 1, 5, 5, 2, 5, 5, 5, 4, 3, 3,
    ],
    tPlus: 396,
    tMinus: 969,
    z: -2.288068,
    p: 0.02470432221889496,
    dominance: -0.2,
    bca: [-0.45, -0.06666666666666667],
  },
]
