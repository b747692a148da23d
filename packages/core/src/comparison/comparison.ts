import type { HiddenReason } from '../disclosure/admit-views.ts'
import type { Criterion, Level } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { Scale } from '../questionnaire/scales.ts'

/**
 * How many respondents gave one combination of answers in two waves. Choices are values as text: `4`, `-97`,
 * `less-help`.
 */
export interface PairCell {
  readonly earlierChoice: string
  readonly laterChoice: string
  readonly pairs: number
}

/** `person`: the same person answered both times; `institution`: another person of the institution answered later. */
export const PAIRED_AS = ['person', 'institution'] as const
export type PairedAs = (typeof PAIRED_AS)[number]

/**
 * How much a group of this size may show (methodology M12): `counts` 5–9, counts only; `small` 10–29, with interval and
 * exact test and the badge "small group"; `full` from 30.
 */
export type Detail = 'counts' | 'small' | 'full'

/** What a figure may claim: `C0` described; `C1` changed among those who answered twice; `C2` C1, and those who came back did not differ at first. */
export const CLAIMS = ['C0', 'C1', 'C2'] as const
export type Claim = (typeof CLAIMS)[number]

/** Named in the analysis plan before the wave closed, or looked at afterwards. */
export type Role = 'confirmatory' | 'exploratory'

/** Who belongs to a figure and is not in it. */
export interface LeftOut {
  /** Activities of which nothing may be shown. */
  readonly activities: number
  /** People of activities that are shown. */
  readonly people: number
}

export interface HiddenGroup {
  readonly shown: false
  /** `not-broken-down`: the activities cannot be told apart by what was asked for. */
  readonly reason: HiddenReason | 'not-broken-down'
  readonly leftOut: LeftOut
  readonly sentence: LocalizedText
}

export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

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
  /** Pairs in which at least one answer is missing, "do not know", "not applicable" or "prefer not to answer". */
  readonly withoutStep: number
  /** Pairs of which one answer came outside the window of its wave: kept, and not in the figures. */
  readonly outsideWindow: number
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

/** Two groups of different people: those who answered only the earlier and only the later wave. */
export interface OtherPeople {
  readonly shown: true
  readonly leftOut: LeftOut
  /** Steps that the counts belong to. */
  readonly values: readonly number[]
  readonly earlierOnly: readonly number[]
  readonly laterOnly: readonly number[]
  /** Cliff's δ, later − earlier; null below 10 people in a group. */
  readonly cliffDelta: number | null
  readonly mannWhitney: { readonly p: number; readonly method: 'exact' | 'normal' } | null
  readonly sentence: LocalizedText
}

/** What was recalled for the time before and what was said of the present, in one sitting. */
export interface Recalled {
  readonly shown: true
  readonly detail: Detail
  readonly leftOut: LeftOut
  readonly matched: number
  /** Steps that the counts belong to. */
  readonly values: readonly number[]
  /** People of the same group who answered for today and recalled nothing, or "do not know": in `now` alone. */
  readonly notRecalled: number
  readonly before: readonly number[]
  readonly now: readonly number[]
  readonly up: number
  readonly same: number
  readonly down: number
  readonly sentence: LocalizedText
}

/** Whether those who came back had answered otherwise at first than those who did not. */
export interface AttritionRow {
  readonly item: string
  readonly wording: LocalizedText
  readonly stayers: number
  readonly leavers: number
  readonly stayersMean: number
  readonly leaversMean: number
  /** (mean of stayers − mean of leavers) in standard deviations; null when nobody differs from anybody. */
  readonly standardizedDifference: number | null
  readonly p: number | null
  readonly sentence: LocalizedText
}

/** One `S` item of the comparison. */
export interface ChangeRow {
  readonly item: string
  /** Codes of the questionnaires that asked it earlier and later. */
  readonly questionnaires: readonly [earlier: string, later: string]
  readonly wording: LocalizedText
  readonly level: Level
  readonly criterion: Criterion | null
  readonly scale: Scale
  readonly role: Role
  /** The smallest change of the mean that matters, by the analysis plan, in steps of the scale. */
  readonly threshold: number | null
  /**
   * People who gave any answer to the item in the wave, paired or not, in the studies with at least five; null: in
   * none.
   */
  readonly earlierAnswered: number | null
  readonly laterAnswered: number | null
  readonly person: Change | HiddenGroup
  readonly institution: Change | HiddenGroup
  readonly others: OtherPeople | null
  readonly recalled: Recalled | HiddenGroup | null
}

/** What the later answer says about the earlier expectation. */
export const OUTCOMES = ['did', 'partly', 'not', 'too-early'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What became of the expectations of one item. Never a difference of means. */
export interface Fulfilment {
  readonly shown: true
  readonly detail: Detail
  readonly leftOut: LeftOut
  /** Pairs with an expectation on the scale and a realisation, of the groups shown. */
  readonly matched: number
  /** Respondents who expected it (upper two steps of the earlier scale), by what became of it; null when too few to show. */
  readonly expected: Readonly<Record<Outcome, number>> | null
  /** The other respondents, by what became of it; null when too few to show. */
  readonly notExpected: Readonly<Record<Outcome, number>> | null
  readonly sentence: LocalizedText
}

/** One `E` item of the comparison. */
export interface ExpectationRow {
  readonly item: string
  readonly expectationItem: string
  readonly expectationWording: LocalizedText
  readonly realisationWording: LocalizedText
  readonly level: Level
  readonly criterion: Criterion | null
  readonly person: Fulfilment | HiddenGroup
  readonly institution: Fulfilment | HiddenGroup
}

/** What respondents of one case reported in one wave about how far it is. */
export interface ReportedStage {
  readonly offsetMonths: number
  /** Null when fewer than five reported in this wave. */
  readonly reports: number | null
  readonly median: number | null
}

/** One `L` item in one activity: how far a law or a strategy has come. */
export interface StageCase {
  readonly activityId: string
  readonly waves: readonly ReportedStage[]
  /** Stages gained from the first reported wave to the last; null when one of them is not shown or the case was stopped. */
  readonly gained: number | null
}

/** How long cases take to reach a stage, those that have not yet counted as still under way (Kaplan–Meier). */
export interface TimeToStage {
  readonly stage: number
  readonly cases: number
  /** By months: the share that has reached the stage, with its 95 % interval where there is one. */
  readonly steps: readonly {
    readonly months: number
    readonly atRisk: number
    readonly share: number
    readonly low: number | null
    readonly high: number | null
  }[]
  /** Months by which half have reached it; null when fewer have. */
  readonly median: number | null
}

/** One `L` item over the cases of the comparison. */
export interface StageRow {
  readonly item: string
  readonly wording: LocalizedText
  readonly scale: Scale
  readonly cases: readonly StageCase[]
  /** Null below ten cases. */
  readonly timeToStage: TimeToStage | null
  readonly sentence: LocalizedText
}

/** One item as it was answered in one wave, compared with nothing. */
export interface DescribedRow {
  readonly item: string
  readonly questionnaire: string
  readonly wording: LocalizedText
  readonly level: Level
  readonly criterion: Criterion | null
  readonly scale: Scale
  readonly claim: 'C0'
  readonly leftOut: LeftOut
  /** Counts by scale step; null when too few answered to show. */
  readonly counts: readonly number[] | null
  readonly sentence: LocalizedText
}
