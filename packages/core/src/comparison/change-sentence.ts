import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { ChangeTest, Pooling } from './change.ts'
import { measureOf, SENTENCES } from './change-texts.ts'
import type { Estimate, PairedAs } from './comparison.ts'
import {
  ANSWERED_TWICE,
  afterMonths,
  inEveryLanguage,
  type MonthRange,
  type Say,
  type Text,
  type Words,
} from './sentence.ts'

/** What a sentence about a change rests on. */
export interface ChangeFinding {
  readonly up: number
  readonly same: number
  readonly down: number
  /** How many activities are put together. */
  readonly activities: number
  readonly pooling: Pooling
  /** Null below 10 pairs, when nobody moved, and where activities are only put side by side. */
  readonly test: ChangeTest | null
  readonly meanDifference: Estimate | null
  readonly scaleId: string
  readonly pairedAs: PairedAs
  readonly months: MonthRange
}

export type ChangeCase =
  | 'counts'
  | 'apart'
  | 'nobody-moved'
  | 'fall'
  | 'rise'
  | 'larger-falls'
  | 'larger-rises'
  | 'one-of-many'
  | 'not-detected'

/**
 * Which sentence do the figures allow? Below 10 pairs, and for a few activities side by side, only counts. A fall or a
 * rise needs p < 0.05, and an adjusted p within its limit; where as many or more moved the other way, by smaller steps,
 * the sentence speaks of the size of the steps and not of the split.
 */
export function caseOfChange({
  up,
  same,
  down,
  pooling,
  test,
}: Pick<ChangeFinding, 'up' | 'same' | 'down' | 'pooling' | 'test'>): ChangeCase {
  if (up + same + down < 10) return 'counts'
  if (up + down === 0) return 'nobody-moved'
  if (pooling === 'apart') return 'apart'
  if (test === null || test.p >= 0.05) return 'not-detected'
  if (test.adjusted.p > test.adjusted.limit) return 'one-of-many'
  if (test.tPlus > test.tMinus) return up > down ? 'rise' : 'larger-rises'
  return down > up ? 'fall' : 'larger-falls'
}

/** The finding in words that a reader without statistics understands and that claim nothing about causes. */
export function changeSentence(finding: ChangeFinding): LocalizedText {
  const found = caseOfChange(finding)
  return inEveryLanguage((say) => {
    const sentences = [say(firstSentence(found, finding), words(say, finding)), verdict(say, found, finding)]
    return sentences.filter((sentence) => sentence !== '').join(' ')
  })
}

function firstSentence(found: ChangeCase, { up, down }: ChangeFinding): Text {
  if (found === 'counts' || found === 'nobody-moved') return SENTENCES[found]
  return up > down ? SENTENCES.moreRises : SENTENCES.moreFalls
}

function words(say: Say, { up, same, down, scaleId, pairedAs, months }: ChangeFinding): Words {
  const measure = measureOf(scaleId)
  return {
    n: up + same + down,
    up,
    same,
    down,
    who: say(ANSWERED_TWICE[pairedAs]),
    wentUp: say(measure.rated, { movers: up }),
    wentDown: say(measure.rated, { movers: down }),
    ratedTheSame: say(measure.ratedTheSame),
    months: afterMonths(say, months),
  }
}

function verdict(say: Say, found: ChangeCase, { test, meanDifference, scaleId, activities }: ChangeFinding): string {
  if (found === 'apart') return say(SENTENCES.apart, { activities })
  if (test === null || found === 'counts') return ''
  if (found === 'not-detected') return notDetected(say, test, meanDifference, scaleId)
  const p = pValue(say, test)
  if (found === 'one-of-many') return say(SENTENCES.oneOfMany, { p, family: test.adjusted.family })
  if (found === 'larger-falls' || found === 'larger-rises') return say(SENTENCES[found], { p })
  return say(SENTENCES.unevenSplit, { p })
}

/** The test and the interval can disagree at the edge: then the sentence says both, and not that zero is inside. */
function notDetected(say: Say, test: ChangeTest, difference: Estimate | null, scaleId: string): string {
  const ratings = say(measureOf(scaleId).ratings)
  if (difference === null) return say(SENTENCES.cannotTell, { ratings })
  const [low, high] = [rounded(difference.low), rounded(difference.high)]
  const bounds = { low: bound(say, low, high === 0), high: bound(say, high, high !== 0) }
  if (difference.low * difference.high > 0)
    return say(SENTENCES.checksDisagree, { ratings, ...bounds, p: pValue(say, test) })
  return say(SENTENCES.cannotTellButInterval, { ratings, ...bounds })
}

/** The unit stands once, after the last bound that has a size. */
function bound(say: Say, steps: number, withUnit: boolean): string {
  if (steps === 0) return say(SENTENCES.noChange)
  const size = say(steps < 0 ? SENTENCES.fallOf : SENTENCES.riseOf, { size: Math.abs(steps) })
  return withUnit ? say(SENTENCES.withUnit, { bound: size, size: Math.abs(steps) }) : size
}

/** One decimal, and one digit where that would leave nothing of a difference that is not zero. */
const rounded = (steps: number): number => Number(Math.abs(steps) < 0.05 ? steps.toPrecision(1) : steps.toFixed(1))

function pValue(say: Say, { p, method }: ChangeTest): string {
  const text = method === 'exact' ? SENTENCES.exactP : SENTENCES.p
  if (p < 0.001) return say(text, { sign: '<', p: 0.001 })
  const digits = Number(p.toFixed(p < 0.01 ? 3 : 2))
  // 0.0496 must not read as if it had missed the limit.
  return say(text, { sign: p < 0.05 && digits >= 0.05 ? '<' : '=', p: digits })
}
