import { describe, expect, it } from 'vitest'
import { cohenDav } from './cohen-dav.ts'
import { GOLDEN_EFFECTS } from './golden-effects.ts'
import { transitionTable } from './paired-answers.ts'

describe('cohenDav', () => {
  it.each(GOLDEN_EFFECTS)('equals the reference on $name', (study) => {
    expect(cohenDav(study)).toBeCloseTo(study.dav, 12)
    expect(cohenDav(transitionTable(study))).toBeCloseTo(study.dav, 12)
    expect(cohenDav({ ...study, values: [0, 1, 2, 3, 4, 5] })).toBeCloseTo(study.dav, 12)
  })

  it('does not depend on who gave which answers, only on the distributions', () => {
    const earlier = [1, 2, 3, 4, 5, 5]
    expect(cohenDav({ earlier, later: [2, 2, 3, 1, 4, 5] })).toBeCloseTo(
      cohenDav({ earlier, later: [5, 4, 1, 3, 2, 2] }) ?? 0,
      12,
    )
  })

  it('changes its sign when the waves are swapped', () => {
    for (const { earlier, later, dav } of GOLDEN_EFFECTS) {
      expect(cohenDav({ earlier: later, later: earlier })).toBeCloseTo(-dav, 12)
    }
  })

  it('is defined when all differences are the same', () => {
    // Variance 1 in both waves, mean difference 1.
    expect(cohenDav({ earlier: [1, 2, 3], later: [2, 3, 4] })).toBeCloseTo(1, 12)
  })

  it('has no figure when everybody answered alike in both waves, decimals included', () => {
    expect(cohenDav({ earlier: [4, 4, 4], later: [5, 5, 5] })).toBeNull()
    expect(cohenDav({ earlier: [0.1, 0.1, 0.1], later: [0.7, 0.7, 0.7] })).toBeNull()
    expect(
      cohenDav({
        values: [0.1, 0.7],
        table: [
          [0, 3],
          [0, 0],
        ],
      }),
    ).toBeNull()
  })

  it('refuses fewer than two pairs', () => {
    expect(() => cohenDav({ earlier: [1], later: [2] })).toThrow(
      new RangeError('answers must hold at least two pairs, not 1'),
    )
    expect(() => cohenDav({ earlier: [], later: [] })).toThrow(new RangeError('answers must hold at least one pair'))
  })
})
