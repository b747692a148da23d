import { readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { type Comparison, compareWithModel } from './compare-with-model.ts'
import { generateAnswers } from './generate-answers.ts'
import { Random } from './random.ts'
import { settled } from './settled-answers.ts'

export interface DifferentialReport {
  readonly definitions: number
  readonly compiled: number
  readonly needsModel: number
  readonly reasons: ReadonlyMap<string, number>
  readonly refused: number
  readonly refusals: ReadonlyMap<string, number>
  readonly outcomes: ReadonlyMap<Comparison['outcome'], number>
  readonly disagreements: readonly Disagreement[]
  /** Definitions on which the time ran out before all answers were tried. */
  readonly cutShort: number
}

export interface Disagreement {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly comparison: Comparison
}

export interface Line {
  readonly id: string
  readonly definition: unknown
}

const ANSWER_SETS = 24
const TIME_PER_DEFINITION_MS = 3000

/** Tries random answers on every definition that the compiled check covers. */
export async function runDifferential(lines: Iterable<Line>): Promise<DifferentialReport> {
  const reasons = new Map<string, number>()
  const refusals = new Map<string, number>()
  const outcomes = new Map<Comparison['outcome'], number>()
  const disagreements: Disagreement[] = []
  const counts = { definitions: 0, compiled: 0, needsModel: 0, refused: 0, cutShort: 0 }
  for (const { id, definition } of lines) {
    counts.definitions += 1
    const compiled = compileQuestionnaire(definition)
    // survey-core keeps its models alive until its timers have run.
    await nextTurn()
    if (compiled.outcome === 'refused') {
      counts.refused += 1
      countAll(refusals, new Set(compiled.issues.map((issue) => issue.code)))
    } else if (compiled.outcome === 'needs-model') {
      counts.needsModel += 1
      countAll(reasons, compiled.reasons)
    } else {
      counts.compiled += 1
      const deadline = performance.now() + TIME_PER_DEFINITION_MS
      for (const answers of answerSets(id, definition, compiled)) {
        const comparison = compareWithModel(compiled, definition, answers)
        await nextTurn()
        countAll(outcomes, [comparison.outcome])
        if (comparison.outcome === 'disagreement') disagreements.push({ id, answers, comparison })
        if (performance.now() < deadline) continue
        counts.cutShort += 1
        break
      }
    }
  }
  return { ...counts, reasons, refusals, outcomes, disagreements }
}

/** Two thirds without junk, of which most hold no answer to a hidden question; the rest with some or much junk. */
function* answerSets(id: string, definition: unknown, compiled: Parameters<typeof settled>[0]) {
  const random = new Random([...id].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7))
  yield {}
  for (let index = 1; index < ANSWER_SETS; index++) {
    const junk = index % 3 > 0 ? 0 : random.pick([0.1, 0.3, 1])
    const answers = generateAnswers(definition, random, junk)
    yield random.chance(0.85) ? settled(compiled, answers) : answers
  }
}

function countAll<T>(counts: Map<T, number>, found: Iterable<T>): void {
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1)
}

/** Reads `{id, definition}` lines, gzipped or not. @throws {Error} that names the first line that is none */
export function readLines(path: string): Line[] {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseLine(line, number))
}

function parseLine(line: string, number: number): Line {
  try {
    const { id, definition } = JSON.parse(line)
    if (definition !== undefined) return { id: String(id ?? `line ${number}`), definition }
  } catch {
    // Said below, with the place.
  }
  throw new Error(`Line ${number} is not a JSON object with 'id' and 'definition'.`)
}
