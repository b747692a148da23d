import { setImmediate as nextTurn } from 'node:timers/promises'
import { type CompiledChecks, compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { Random } from '../support/random.ts'
import { type Comparison, compareWithModel } from './compare-with-model.ts'
import { generateAnswers } from './generate-answers.ts'
import { settled } from './settled-answers.ts'

/** One line of a file of definitions. */
export interface DefinitionLine {
  readonly id: string
  readonly definition: unknown
}

export interface Disagreement {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly comparison: Extract<Comparison, { outcome: 'disagreement' }>
}

/** What became of one definition, and of the random answers tried on it. */
export type TriedDefinition =
  | { readonly outcome: 'refused'; readonly codes: readonly string[] }
  | { readonly outcome: 'needs-model'; readonly reasons: readonly string[] }
  | {
      readonly outcome: 'compiled'
      readonly comparisons: Readonly<Record<Comparison['outcome'], number>>
      readonly disagreements: readonly Disagreement[]
      /** The time ran out before all answers were tried. */
      readonly isCutShort: boolean
    }

/**
 * Compiles a definition and, where the compiled check covers it, compares it with survey-core on random answers.
 * @param timeLimitMs no further answers are tried after this
 */
export async function tryDefinition(
  { id, definition }: DefinitionLine,
  answerSets: number,
  timeLimitMs: number,
): Promise<TriedDefinition> {
  const compiled = compileQuestionnaire(definition)
  // survey-core keeps its models alive until its timers have run.
  await nextTurn()
  if (compiled.outcome === 'refused')
    return { outcome: 'refused', codes: namesOf(compiled.issues.map(({ code }) => code)) }
  if (compiled.outcome === 'needs-model') return { outcome: 'needs-model', reasons: compiled.reasons }
  const comparisons = { 'both-accept': 0, 'both-refuse': 0, 'strict-only': 0, disagreement: 0 }
  const disagreements: Disagreement[] = []
  const deadline = performance.now() + timeLimitMs
  for (const answers of answersTo(id, definition, compiled, answerSets)) {
    if (performance.now() > deadline) return { outcome: 'compiled', comparisons, disagreements, isCutShort: true }
    const comparison = compareWithModel(compiled, definition, answers)
    await nextTurn()
    comparisons[comparison.outcome] += 1
    if (comparison.outcome === 'disagreement') disagreements.push({ id, answers, comparison })
  }
  return { outcome: 'compiled', comparisons, disagreements, isCutShort: false }
}

/** Nothing at all first; then two of three without junk. Most hold no answer to a hidden question. */
function* answersTo(id: string, definition: unknown, compiled: CompiledChecks, count: number) {
  const random = new Random([...id].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7))
  yield {}
  for (let index = 1; index < count; index++) {
    const junk = index % 3 > 0 ? 0 : random.pick([0.1, 0.3, 1])
    const answers = generateAnswers(definition, random, junk)
    yield random.chance(0.85) ? settled(compiled, answers) : answers
  }
}

const namesOf = (codes: readonly string[]): string[] => [...new Set(codes)]
