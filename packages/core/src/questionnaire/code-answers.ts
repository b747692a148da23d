import { isPlainObject } from '../json/plain-object.ts'
import type { Answers } from '../submission/answers.ts'
import type { Item } from './item.ts'
import { annotatedElements } from './list-items.ts'

/** Item → choice, or → choices where several may be chosen. Choices are values as text, never labels. */
export type CodedAnswers = Readonly<Record<string, string | readonly string[]>>

/** Free texts, dates and references are read by people and are never counted. */
const UNCOUNTED: ReadonlySet<string> = new Set(['TEXT', 'REF', 'DATE'])

/**
 * Prepares the coding of one questionnaire version: which choice did each item get, in the form that is counted?
 * Items that were not asked or not answered are left out.
 */
export function answerCoder(definition: unknown, items: readonly Item[]): (answers: Answers) => CodedAnswers {
  const counted = items.filter(({ scale }) => !UNCOUNTED.has(scale) && scale !== 'TEST')
  const tests = scoredTests(definition)
  return (answers) => {
    const coded: Record<string, string | readonly string[]> = {}
    for (const { construct, question, row } of counted) {
      const choice = choiceOf(answers[question], row)
      if (choice !== null) coded[construct] = choice
    }
    for (const test of tests) {
      const score = scoreOf(test, answers)
      if (score !== null) coded[test.construct] = score
    }
    return coded
  }
}

function choiceOf(answer: unknown, row: string | null): string | readonly string[] | null {
  const value = row === null ? answer : isPlainObject(answer) ? answer[row] : undefined
  if (Array.isArray(value)) return value.map(String)
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
          .map((question: Readonly<Record<string, unknown>>) => [String(question.name), question.correctAnswer]),
      ),
    }))
}

/** Number of right answers as text; null when no question of the test was answered. */
function scoreOf({ rightAnswers }: ScoredTest, answers: Answers): string | null {
  const given = [...rightAnswers].filter(([question]) => answers[question] !== undefined)
  if (given.length === 0) return null
  return String(given.filter(([question, right]) => answers[question] === right).length)
}
