import { seededGenerator, wilcoxonSignedRank } from '@estela/statistics'
import { median } from './median.ts'

const PAIRS = 500
const CALLS = 15

export interface ExactTestFigures {
  /** Median milliseconds of the exact test when every difference has a size of its own, which is the most work. */
  readonly distinctMs: number
  /** The same on a scale of five steps. */
  readonly fiveStepsMs: number
}

/** What the exact signed-rank test of 500 pairs costs on one core. */
export function benchExactTest(): ExactTestFigures {
  return {
    distinctMs: millisecondsOf((index) => index + 1),
    fiveStepsMs: millisecondsOf((index) => 1 + (index % 4)),
  }
}

function millisecondsOf(sizeOf: (index: number) => number): number {
  const uniform = seededGenerator(500)
  const later = Array.from({ length: PAIRS }, (_, index) => sizeOf(index) * (uniform() < 0.45 ? 1 : -1))
  const earlier = later.map(() => 0)
  const times = Array.from({ length: CALLS }, () => {
    const begin = performance.now()
    if (wilcoxonSignedRank({ earlier, later })?.method !== 'exact') throw new Error('The test was not exact.')
    return performance.now() - begin
  })
  return median(times)
}
