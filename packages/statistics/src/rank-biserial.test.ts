import { describe, expect, it } from 'vitest'
import { GOLDEN_EFFECTS } from './golden-effects.ts'
import { transitionTable } from './paired-answers.ts'
import { rankBiserial } from './rank-biserial.ts'
import { seededGenerator } from './seeded-generator.ts'

/** From the definition, rank by rank. */
function byDefinition(differences: readonly number[], zeros: 'dropped' | 'pratt'): number {
  const ranked = zeros === 'pratt' ? differences : differences.filter((difference) => difference !== 0)
  const signed = ranked.map((difference) => {
    const below = ranked.filter((other) => Math.abs(other) < Math.abs(difference)).length
    const tied = ranked.filter((other) => Math.abs(other) === Math.abs(difference)).length
    return Math.sign(difference) * (below + (tied + 1) / 2)
  })
  return signed.reduce((sum, rank) => sum + rank, 0) / signed.reduce((sum, rank) => sum + Math.abs(rank), 0)
}

describe('rankBiserial', () => {
  it.each(GOLDEN_EFFECTS)('equals the reference on $name', (study) => {
    for (const answers of [study, transitionTable(study)]) {
      expect(rankBiserial(answers)).toBeCloseTo(study.dropped, 12)
      expect(rankBiserial(answers, 'dropped')).toBeCloseTo(study.dropped, 12)
      expect(rankBiserial(answers, 'pratt')).toBeCloseTo(study.pratt, 12)
    }
  })

  it('equals the definition, rank by rank', () => {
    const uniform = seededGenerator(8)
    for (let sample = 0; sample < 100; sample++) {
      const later = [1, ...Array.from({ length: 12 }, () => Math.floor(uniform() * 9) - 4)]
      const answers = { earlier: later.map(() => 0), later }
      for (const zeros of ['dropped', 'pratt'] as const) {
        expect(rankBiserial(answers, zeros)).toBeCloseTo(byDefinition(later, zeros), 12)
      }
    }
  })

  it('changes its sign when the waves are swapped', () => {
    for (const { earlier, later } of GOLDEN_EFFECTS) {
      expect(rankBiserial({ earlier: later, later: earlier })).toBe(-(rankBiserial({ earlier, later }) ?? 0))
    }
  })

  it('does not see those who did not move when they are dropped', () => {
    const [earlier, later] = [
      [3, 3, 3],
      [4, 5, 1],
    ]
    const unmoved = Array<number>(50).fill(2)
    const withUnmoved = { earlier: [...earlier, ...unmoved], later: [...later, ...unmoved] }
    expect(rankBiserial(withUnmoved)).toBe(rankBiserial({ earlier, later }))
    expect(rankBiserial(withUnmoved, 'pratt')).not.toBe(rankBiserial({ earlier, later }, 'pratt'))
  })

  it('has no figure when nobody moved', () => {
    expect(rankBiserial({ earlier: [2, 3], later: [2, 3] })).toBeNull()
    expect(rankBiserial({ earlier: [2, 3], later: [2, 3] }, 'pratt')).toBeNull()
  })

  it('refuses no pairs', () => {
    expect(() => rankBiserial({ earlier: [], later: [] })).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
  })
})
