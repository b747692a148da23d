import { isPlainObject } from '../json/plain-object.ts'
import type { Answers } from '../submission/answers.ts'
import { CHOSEN, type Item, lineOf, NOT_CHOSEN } from './item.ts'
import { annotatedElements, answerKeyOf } from './list-items.ts'
import { scales } from './scales.ts'

/** Line → choice. Choices are values as text, never labels; where the state before was recalled, both. */
export type CodedAnswers = Readonly<Record<string, string | RecalledChoice>>

export interface RecalledChoice {
  readonly now: string
  readonly before: string
}

/** Everybody who took part has it, so that taking part itself can be counted like an answer. */
export const TOOK_PART = '*'

/** Free texts, dates and references are read by people and are never counted; nor are sets of several choices. */
const UNCOUNTED: ReadonlySet<string> = new Set(['TEXT', 'REF', 'DATE', 'MULTI', 'TEST'])

/**
 * Prepares the coding of one questionnaire version: which choice did each line of questions get (see `lineOf`), in the
 * form that is counted? Lines that were not asked or not answered are left out.
 */
export function answerCoder(definition: unknown, items: readonly Item[]): (answers: Answers) => CodedAnswers {
  const counted = items.filter(isCounted)
  const now = counted.filter(({ recalls }) => recalls === null)
  const recalled = counted.filter(({ recalls }) => recalls !== null)
  const tests = scoredTests(definition)
  return (answers) => {
    const coded: Record<string, string | RecalledChoice> = { [TOOK_PART]: 'yes' }
    for (const item of now) {
      const choice = choiceOf(answers[item.question], item)
      if (choice !== null) coded[lineOf(item)] = choice
    }
    for (const item of recalled) {
      const before = choiceOf(answers[item.question], item)
      const choice = coded[lineOf(item)]
      if (before !== null && typeof choice === 'string') coded[lineOf(item)] = { now: choice, before }
    }
    for (const test of tests) {
      const score = scoreOf(test, answers)
      if (score !== null) coded[test.construct] = score
    }
    return coded
  }
}

/** The question whose first answer places a respondent in the breakdown by sex. */
const SEX_ITEM = 'G.02'

/** What stands alone is described only on a scale with steps; counting the rest would cost every submission. */
const isCounted = ({ scale, pair, construct }: Item): boolean =>
  !UNCOUNTED.has(scale) && (pair !== 'none' || scales.has(scale) || construct === SEX_ITEM)

function choiceOf(answer: unknown, { row, choice }: Item): string | null {
  if (choice !== null) return Array.isArray(answer) ? (answer.map(String).includes(choice) ? CHOSEN : NOT_CHOSEN) : null
  const value = row === null ? answer : isPlainObject(answer) ? answer[row] : undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

interface ScoredTest {
  readonly construct: string
  readonly rightAnswers: ReadonlyMap<string, unknown>
}

/** A test is a panel annotated with the scale TEST; its questions carry the right answer. */
function scoredTests(definition: unknown): ScoredTest[] {
  return annotatedElements(definition)
    .filter((element) => element['x-estela'].scale === 'TEST')
    .map((panel) => ({
      construct: panel['x-estela'].construct,
      rightAnswers: new Map(
        (Array.isArray(panel.elements) ? panel.elements : [])
          .filter((question: unknown) => isPlainObject(question) && 'correctAnswer' in question)
          .map((question: Readonly<Record<string, unknown>>) => [
            answerKeyOf({ name: String(question.name), valueName: question.valueName }),
            question.correctAnswer,
          ]),
      ),
    }))
}

/** Number of right answers as text; null when no question of the test was answered. */
function scoreOf({ rightAnswers }: ScoredTest, answers: Answers): string | null {
  const given = [...rightAnswers].filter(([question]) => answers[question] !== undefined)
  if (given.length === 0) return null
  return String(given.filter(([question, right]) => isRight(answers[question], right)).length)
}

/** Of several right choices all must be given, and no other; their order says nothing. */
function isRight(answer: unknown, right: unknown): boolean {
  if (!Array.isArray(answer) || !Array.isArray(right)) return answer === right
  return answer.length === right.length && right.every((each) => answer.includes(each))
}
