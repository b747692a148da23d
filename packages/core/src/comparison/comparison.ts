import type { HiddenReason } from '../disclosure/admit-views.ts'
import type { Criterion, Level } from '../questionnaire/item.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { Scale } from '../questionnaire/scales.ts'
import type { Change } from './change.ts'

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
  /** Null where both waves word it alike; otherwise why the authors judged that the later words ask the same. */
  readonly equivalence: { readonly earlier: LocalizedText; readonly notes: readonly LocalizedText[] } | null
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
