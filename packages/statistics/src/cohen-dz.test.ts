import { describe, expect, it } from 'vitest'
import { cohenDz } from './cohen-dz.ts'
import { GOLDEN_EFFECTS } from './golden-effects.ts'
import { transitionTable } from './paired-answers.ts'

describe('cohenDz', () => {
  it.each(GOLDEN_EFFECTS)('equals the reference on $name', (study) => {
    expect(cohenDz(study)).toBeCloseTo(study.dz, 12)
    expect(cohenDz(transitionTable(study))).toBeCloseTo(study.dz, 12)
  })

  it('keeps its value when the scale is stretched or moved, and changes its sign when the waves are swapped', () => {
    for (const { earlier, later, dz } of GOLDEN_EFFECTS) {
      const moved = (answers: readonly number[]) => answers.map((answer) => 1_000_000 + answer / 10)
      expect(cohenDz({ earlier: moved(earlier), later: moved(later) })).toBeCloseTo(dz, 5)
      expect(cohenDz({ earlier: later, later: earlier })).toBeCloseTo(-dz, 12)
    }
  })

  it('has no figure when all differences are the same, decimals included', () => {
    expect(cohenDz({ earlier: [1, 2, 3], later: [2, 3, 4] })).toBeNull()
    expect(cohenDz({ earlier: [0.1, 0.2, 0.3], later: [0.2, 0.3, 0.4] })).toBeNull()
  })

  it('is zero when rises and falls even out', () => {
    expect(cohenDz({ earlier: [1, 2, 3], later: [2, 1, 3] })).toBe(0)
  })

  it('refuses fewer than two pairs', () => {
    expect(() => cohenDz({ earlier: [1], later: [2] })).toThrow(
      new RangeError('answers must hold at least two pairs, not 1'),
    )
    expect(() => cohenDz({ earlier: [], later: [] })).toThrow(new RangeError('answers must hold at least one pair'))
  })
})
