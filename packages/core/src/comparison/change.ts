import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { Claim, Detail, Estimate, LeftOut } from './comparison.ts'

/** Two-sided Wilcoxon signed-rank test with Pratt zeros, and the sign test beside it. */
export interface ChangeTest {
  readonly method: 'exact' | 'normal'
  readonly p: number
  readonly z: number
  readonly tPlus: number
  readonly tMinus: number
  /** p of the sign test: steps are not taken to be comparable. */
  readonly signP: number
  readonly adjusted: AdjustedP
}

/** The p after adjustment within its family: all items of one pair of questionnaires that were tested. */
export interface AdjustedP {
  readonly method: 'holm' | 'benjamini-hochberg'
  readonly p: number
  /** How many tests the family has. */
  readonly family: number
  /** The adjusted p counts as a finding up to here. */
  readonly limit: number
}

/** Effect sizes for the technical annex; null where a spread of zero leaves them undefined. */
export interface Effects {
  /** Matched-pairs rank-biserial correlation, pairs that did not move dropped. */
  readonly rankBiserial: number | null
  readonly cohenDz: number | null
  /** d_z with Hedges' correction for small samples. */
  readonly hedgesGz: number | null
  readonly cohenDav: number | null
}

export interface ChiSquare {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly p: number
}

/** How many stand on the upper two of five steps, in each wave. */
export interface Favourable {
  readonly earlier: number
  readonly later: number
  /** Change of the share, later − earlier, with the interval of Newcombe's method 10, and Tango's score interval. */
  readonly difference: Estimate
  readonly tango: { readonly low: number; readonly high: number }
  /** McNemar's mid-P. */
  readonly midP: number
}

/** A figure counted again with the weight of those who are silent. */
export interface Weighted {
  readonly dominance: number
  readonly meanDifference: number | null
  /** Kish's effective number of pairs. */
  readonly effectiveSize: number
}

/** How alike the changes are of people of the same activity, and how much less they say for it. */
export interface Clustering {
  readonly intraclassCorrelation: number
  /** Times by which the variance of the mean difference is larger than that of so many independent pairs. */
  readonly designEffect: number
}

/** What the share would be had every silent invited person done the one or the other. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** One activity of several, with counts only. */
export interface ActivityChange {
  readonly activityId: string
  readonly matched: number
  readonly up: number
  readonly same: number
  readonly down: number
}

/**
 * How activities were put together: one alone; two to four `apart`, with counts and no common test; five and more as
 * `clusters`, whose interval resamples activities.
 */
export type Pooling = 'one' | 'apart' | 'clusters'

/** What changed for one item among those who answered both times. */
export interface Change {
  readonly shown: true
  readonly detail: Detail
  readonly claim: Claim
  readonly pooling: Pooling
  readonly leftOut: LeftOut
  /** Months between the two waves; the ends differ where the activities do. */
  readonly months: { readonly min: number; readonly max: number }
  /** Invited to the earlier wave, in the activities shown. */
  readonly invited: number
  /** Pairs in which both answers are a step of the scale. */
  readonly matched: number
  /**
   * Pairs in which at least one answer is missing, "do not know", "not applicable" or "prefer not to answer"; null in a
   * breakdown, where they are not counted.
   */
  readonly withoutStep: number | null
  /**
   * Pairs of which one answer came outside the window of its wave: kept, and not in the figures. Counted with the
   * persons; null for institutions and in a breakdown.
   */
  readonly outsideWindow: number | null
  /** Counts by scale step, in the order of the scale, both over the matched pairs. */
  readonly earlier: readonly number[]
  readonly later: readonly number[]
  /** Who moved from where to where: `transitions[i][j]` from step i to step j; null below 10 pairs. */
  readonly transitions: readonly (readonly number[])[] | null
  readonly up: number
  readonly same: number
  readonly down: number
  /** (up − down) / matched, from −1 to 1. */
  readonly dominance: number
  readonly medianEarlier: number
  readonly medianLater: number
  /** Mean of later − earlier in scale steps with a 95 % interval; null where the group is too small for one. */
  readonly meanDifference: Estimate | null
  /** Null below 10 pairs, when nobody moved, and where activities are only put side by side. */
  readonly test: ChangeTest | null
  /** Null below 10 pairs. */
  readonly effects: Effects | null
  /** Null below 40 pairs. */
  readonly symmetry: ChiSquare | null
  readonly homogeneity: ChiSquare | null
  /** Null below 10 pairs and on scales without five steps or with the best step in the middle. */
  readonly favourable: Favourable | null
  /** Null with one activity, below 10 pairs and where nobody differs from anybody. */
  readonly clustering: Clustering | null
  /** Null where weights cannot be made, or leave fewer than 15 effective pairs. */
  readonly weighted: Weighted | null
  /**
   * Share of the invited who rated it higher, and lower, if the silent had all done so or none. Null in a breakdown: how
   * many of a category were invited is not counted.
   */
  readonly upBounds: Bounds | null
  readonly downBounds: Bounds | null
  /** One entry for each activity shown, when there are several. */
  readonly activities: readonly ActivityChange[]
  readonly sentence: LocalizedText
}
