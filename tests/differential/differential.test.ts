import { describe, expect, it, vi } from 'vitest'
import { Random } from '../support/random.ts'
import { DifferentialReport, linesOf } from './differential-report.ts'
import { generateDefinition } from './generate-definition.ts'
import { tryDefinition } from './try-definition.ts'

const DEFINITIONS = 240
const ANSWER_SETS = 3

describe('the compiled check and survey-core', () => {
  it('agree on verdicts, faulty, visible and required questions over generated definitions and answers', async () => {
    // survey-core comments on every odd value.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const report = new DifferentialReport()
    for (let seed = 1; seed <= DEFINITIONS; seed++) {
      const definition = generateDefinition(new Random(seed))
      report.add(await tryDefinition({ id: `seed ${seed}`, definition }, ANSWER_SETS, Number.POSITIVE_INFINITY))
    }
    expect(linesOf(report).filter((line) => line.startsWith('DISAGREEMENT'))).toEqual([])
    // The comparison means something only if most definitions are covered and all verdicts occur.
    expect(report.compiled).toBeGreaterThan(DEFINITIONS * 0.65)
    for (const outcome of ['both-accept', 'both-refuse', 'strict-only'])
      expect(report.comparisons.get(outcome)).toBeGreaterThan(50)
  }, 120_000)
})
