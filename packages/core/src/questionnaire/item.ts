import type { Outcome } from '../comparison/comparison.ts'
import type { LocalizedText } from './localized-text.ts'
import type { AnswerOrder } from './offered-answers.ts'

/** Kirkpatrick levels, the institution as a whole, and questions about the process itself (methodology of levels). */
export const LEVELS = ['L1', 'L2', 'L3', 'L4', 'INST', 'PROC'] as const
export type Level = (typeof LEVELS)[number]

/** OECD-DAC criteria of 2019: relevance, coherence, effectiveness, efficiency, impact, sustainability. */
export const CRITERIA = ['REL', 'COH', 'EFFE', 'EFFI', 'IMP', 'SUS'] as const
export type Criterion = (typeof CRITERIA)[number]

/**
 * What two waves of an item may be used for: `S` same question, so change; `E` expectation and realisation;
 * `R` then and now, recalled in one sitting; `L` an ordered stage; `none`.
 */
export const PAIR_KINDS = ['S', 'E', 'R', 'L', 'none'] as const
export type PairKind = (typeof PAIR_KINDS)[number]

/** The choices of an item of scale CHOSEN: whether one of several was ticked. */
export const CHOSEN = 'chosen'
export const NOT_CHOSEN = 'not-chosen'

/** One measured question of a questionnaire version, or one row of a matrix. */
export interface Item {
  /** Stable over waves and versions: `LA.NEED`; a matrix row adds its value: `CB.SKL.search`. */
  readonly construct: string
  /** Name of the question (for a scored test: of the panel) in the definition. */
  readonly question: string
  /** Value of the matrix row, or null. */
  readonly row: string | null
  /** The choice that was or was not ticked, of a question where several may be chosen; null otherwise. */
  readonly choice: string | null
  readonly level: Level
  readonly criterion: Criterion | null
  /** Name of the answer scale: one of `scales`, or SINGLE, MULTI, CHOSEN, RANK, NUM, DATE, TEXT, REF, TEST. */
  readonly scale: string
  readonly pair: PairKind
  /** On the later side of an `E` pair: the construct asked earlier, whose expectation this item realises. */
  readonly expectation: string | null
  /** Of an `R` item: the construct asked in the same sitting whose state before this item recalls. */
  readonly recalls: string | null
  /** On the later side of an `E` pair: what each choice says about the expectation. */
  readonly outcomes: ReadonlyMap<string, Outcome> | null
  readonly wording: LocalizedText
  /** The answers offered; null where nothing is chosen from a list. */
  readonly order: AnswerOrder | null
  /** On the later side of an `S` pair that is worded otherwise than the earlier one. */
  readonly equivalent: Equivalence | null
}

/**
 * An author's judgement that another wording asks the same. It was made of these two wordings and holds for no others.
 */
export interface Equivalence {
  /** Why it asks the same; told beside every figure that rests on it. */
  readonly note: LocalizedText
  readonly earlier: LocalizedText
  readonly later: LocalizedText
}

/** What a questionnaire author writes on an element, under the key `x-estela`. */
export interface ItemAnnotation {
  readonly construct: string
  readonly level: Level
  readonly criterion?: Criterion
  readonly scale: string
  readonly pair: PairKind
  readonly expectation?: string
  readonly recalls?: string
  /** For realisations whose scale is not a five-step one: which choices mean what. */
  readonly outcomes?: Readonly<Record<Outcome, readonly (string | number)[]>>
  /** Texts as SurveyJS writes them, or by language. */
  readonly equivalent?: { readonly note: unknown; readonly earlier: unknown; readonly later: unknown }
}

/** Is a questionnaire asked right after the assistance, or some time later? */
export const WAVES = ['first', 'delayed'] as const
export type WaveRole = (typeof WAVES)[number]

/**
 * Under which construct are the answers to an item counted over the waves? A realisation goes with the expectation it
 * answers, and what is recalled with what is recalled; any other item stands for itself.
 */
export const lineOf = ({
  construct,
  expectation,
  recalls,
}: Pick<Item, 'construct' | 'expectation' | 'recalls'>): string => expectation ?? recalls ?? construct
