import type { SignedRankTest } from '@estela/statistics'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { measureOf, SENTENCES } from './change-texts.ts'
import type { Estimate, PairedAs } from './comparison.ts'
import { ANSWERED_TWICE, afterMonths, inEveryLanguage, type MonthRange, type Say, type Words } from './sentence.ts'

/** What a sentence about a change rests on. */
export interface ChangeFinding {
  readonly up: number
  readonly same: number
  readonly down: number
  /** Null below 10 pairs or when nobody moved. */
  readonly test: SignedRankTest | null
  readonly meanDifference: Estimate | null
  readonly scaleId: string
  readonly pairedAs: PairedAs
  readonly months: MonthRange
}

export type ChangeCase = 'counts' | 'nobody-moved' | 'fall' | 'rise' | 'larger-falls' | 'larger-rises' | 'not-detected'

/**
 * Which sentence do the figures allow? Below 10 pairs only counts. A fall or a rise needs p < 0.05; where as many or
 * more moved the other way, by smaller steps, the sentence speaks of the size of the steps and not of the split.
 */
export function caseOfChange({
  up,
  same,
  down,
  test,
}: Pick<ChangeFinding, 'up' | 'same' | 'down' | 'test'>): ChangeCase {
  if (up + same + down < 10) return 'counts'
  if (test === null) return 'nobody-moved'
  if (test.p >= 0.05) return 'not-detected'
  if (test.tPlus > test.tMinus) return up > down ? 'rise' : 'larger-rises'
  return down > up ? 'fall' : 'larger-falls'
}

/** The finding in words that a reader without statistics understands and that claim nothing about causes. */
export function changeSentence(finding: ChangeFinding): LocalizedText {
  const found = caseOfChange(finding)
  return inEveryLanguage((say) => {
    const first = found === 'counts' || found === 'nobody-moved' ? SENTENCES[found] : splitSentence(finding)
    const sentences = [say(first, words(say, finding)), verdict(say, found, finding)]
    return sentences.filter((sentence) => sentence !== '').join(' ')
  })
}

const splitSentence = ({ up, down }: ChangeFinding) => (up > down ? SENTENCES.moreRises : SENTENCES.moreFalls)

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

function verdict(say: Say, found: ChangeCase, { test, meanDifference, scaleId }: ChangeFinding): string {
  if (test === null) return ''
  if (found === 'not-detected') return notDetected(say, test, meanDifference, scaleId)
  const p = pValue(say, test)
  if (found === 'larger-falls' || found === 'larger-rises') return say(SENTENCES[found], { p })
  return say(SENTENCES.unevenSplit, { p })
}

/** The test and the interval can disagree at the edge: then the sentence says both, and not that zero is inside. */
function notDetected(say: Say, test: SignedRankTest, difference: Estimate | null, scaleId: string): string {
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

function pValue(say: Say, { p, method }: SignedRankTest): string {
  const text = method === 'exact' ? SENTENCES.exactP : SENTENCES.p
  if (p < 0.001) return say(text, { sign: '<', p: 0.001 })
  const digits = Number(p.toFixed(p < 0.01 ? 3 : 2))
  // 0.0496 must not read as if it had missed the limit.
  return say(text, { sign: p < 0.05 && digits >= 0.05 ? '<' : '=', p: digits })
}
