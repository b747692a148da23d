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

/** Why nothing is shown: nobody, fewer than five, or fewer than ten who all gave the same answer. */
export type HiddenReason = 'nobody' | 'too-few' | 'all-the-same'

export interface HiddenGroup {
  readonly shown: false
  readonly reason: HiddenReason
  /** Groups left out of this sum because they alone are too small to show. */
  readonly groupsLeftOut: number
  readonly sentence: LocalizedText
}

export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** What changed for one item among those who answered both times. */
export interface Change {
  readonly shown: true
  readonly detail: Detail
  readonly groupsLeftOut: number
  /** Pairs in which both answers are a step of the scale. */
  readonly matched: number
  /** Pairs in which at least one answer is "do not know", "not applicable" or "prefer not to answer". */
  readonly withoutStep: number
  /** Counts by scale step, in the order of the scale, both over the matched pairs. */
  readonly earlier: readonly number[]
  readonly later: readonly number[]
  readonly up: number
  readonly same: number
  readonly down: number
  /** (up − down) / matched, from −1 to 1. */
  readonly dominance: number
  readonly medianEarlier: number
  readonly medianLater: number
  /** Mean of later − earlier in scale steps with a 95 % interval; null where the group is too small for one. */
  readonly meanDifference: Estimate | null
  /**
   * Two-sided exact p of the Wilcoxon signed-rank test with Pratt zeros; null below 10 pairs, when nobody moved, and
   * beyond 500 pairs that moved, where the sentence rests on the normal form.
   */
  readonly exactP: number | null
  readonly sentence: LocalizedText
}

/** One `S` item of the comparison. */
export interface ChangeRow {
  readonly item: string
  readonly wording: LocalizedText
  readonly level: Level
  readonly criterion: Criterion | null
  readonly scale: Scale
  /**
   * People who gave any answer to the item in the wave, paired or not, in the studies with at least five; null: in
   * none.
   */
  readonly earlierAnswered: number | null
  readonly laterAnswered: number | null
  readonly person: Change | HiddenGroup
  readonly institution: Change | HiddenGroup
}

/** What the later answer says about the earlier expectation. */
export const OUTCOMES = ['did', 'partly', 'not', 'too-early'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What became of the expectations of one item. Never a difference of means. */
export interface Fulfilment {
  readonly shown: true
  readonly detail: Detail
  readonly groupsLeftOut: number
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
