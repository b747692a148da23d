import { describe, expect, it } from 'vitest'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { normalCdf } from './normal-cdf.ts'
import { transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const pairsWith = (differences: readonly number[]) => ({ earlier: differences.map(() => 0), later: differences })

/** Exact p from the definition: every one of the 2^m ways to give signs to the non-zero ranks. */
function pByEnumeration(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs)
  const ranks = sizes.flatMap((size) => {
    const below = sizes.filter((other) => other < size).length
    const tied = sizes.filter((other) => other === size).length
    return size === 0 ? [] : [below + (tied + 1) / 2]
  })
  const centre = ranks.reduce((sum, rank) => sum + rank, 0) / 2
  const signs = differences.filter((difference) => difference !== 0).map((difference) => difference > 0)
  const distance = (rises: readonly boolean[]) =>
    Math.abs(ranks.reduce((sum, rank, index) => sum + (rises[index] ? rank : 0), 0) - centre)
  const ways = Array.from({ length: 2 ** ranks.length }, (_, way) =>
    ranks.map((_rank, bit) => ((way >> bit) & 1) === 1),
  )
  return ways.filter((way) => distance(way) >= distance(signs)).length / ways.length
}

describe('wilcoxonSignedRank', () => {
  it.each(GOLDEN_PAIRS)('equals R and scipy on $name', (pairs) => {
    for (const answers of [pairs, transitionTable(pairs)]) {
      const test = wilcoxonSignedRank(answers)
      expect(test).toMatchObject({ tPlus: pairs.tPlus, tMinus: pairs.tMinus, method: 'exact' })
      expect(test?.z).toBeCloseTo(pairs.z, 6)
      expect(test?.p).toBeCloseTo(pairs.p, 12)
    }
  })

  it('equals the enumeration of all signs for small groups with ties and zeros', () => {
    const uniform = seededGenerator(1)
    for (let sample = 0; sample < 300; sample++) {
      const differences = Array.from({ length: 1 + Math.floor(uniform() * 11) }, () => Math.floor(uniform() * 9) - 4)
      if (differences.every((difference) => difference === 0)) continue
      expect(wilcoxonSignedRank(pairsWith(differences))?.p).toBeCloseTo(pByEnumeration(differences), 12)
    }
  })

  it('has nothing to test when nobody moved', () => {
    expect(wilcoxonSignedRank(pairsWith([0, 0, 0, 0, 0, 0, 0, 0]))).toBeNull()
  })

  it('refuses no pairs', () => {
    expect(() => wilcoxonSignedRank(pairsWith([]))).toThrow(new RangeError('answers must hold at least one pair'))
  })

  it('mirrors when the waves are swapped', () => {
    for (const { earlier, later } of GOLDEN_PAIRS) {
      const forth = wilcoxonSignedRank({ earlier, later })
      const back = wilcoxonSignedRank({ earlier: later, later: earlier })
      expect(back?.tPlus).toBe(forth?.tMinus)
      expect(back?.z).toBe(-(forth?.z ?? 0))
      expect(back?.p).toBe(forth?.p)
    }
  })

  it('never reaches 0.05 below six movers', () => {
    expect(wilcoxonSignedRank(pairsWith([-1, -2, -3, -4, -5, 0, 0, 0]))?.p).toBe(0.0625)
    expect(wilcoxonSignedRank(pairsWith([-1, -2, -3, -4, -5, -6]))?.p).toBe(0.03125)
  })

  // One size of difference makes the test a sign test: 2 · P(X <= 223), X binomial (500, 1/2), in exact fractions.
  it('is exact to 500 movers', () => {
    const pairs = (down: number, up: number, same: number) => ({
      values: [1, 2],
      table: [
        [same, up],
        [down, 0],
      ],
    })
    expect(wilcoxonSignedRank(pairs(277, 223, 0))?.p).toBeCloseTo(0.017689067001890595, 12)
    expect(wilcoxonSignedRank(pairs(277, 223, 1_000_000))).toMatchObject({ method: 'exact' })
    expect(wilcoxonSignedRank(pairs(277, 223, 1_000_000))?.p).toBeCloseTo(0.017689067001890595, 12)
    expect(wilcoxonSignedRank(pairs(278, 223, 0))).toMatchObject({ method: 'normal' })
  })

  it('agrees with the normal form where many sizes make the distribution smooth', () => {
    const uniform = seededGenerator(2)
    const differences = Array.from({ length: 500 }, (_, index) => (index + 1) * (uniform() < 0.54 ? 1 : -1))
    const exact = wilcoxonSignedRank(pairsWith(differences))
    expect(exact?.method).toBe('exact')
    expect(exact?.p).toBeCloseTo(2 * normalCdf(-Math.abs(exact?.z ?? 0)), 3)
    expect(wilcoxonSignedRank(pairsWith([...differences, 501]))?.method).toBe('normal')
  })

  it('falls back to the normal form when hundreds of sizes stand on a hundred thousand zeros', () => {
    const movers = Array.from({ length: 400 }, (_, index) => (index + 1) * (index % 3 === 0 ? 1 : -1))
    const zeros = Array.from({ length: 100_000 }, () => 0)
    expect(wilcoxonSignedRank(pairsWith([...movers, ...zeros]))).toMatchObject({ method: 'normal' })
  })
})
