import { describe, expect, it } from 'vitest'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { movements } from './movements.ts'
import { transitionTable } from './paired-answers.ts'
import { pairedDominance } from './paired-dominance.ts'

describe('pairedDominance', () => {
  it.each(GOLDEN_PAIRS)('equals the reference on $name', (pairs) => {
    expect(pairedDominance(pairs)).toBeCloseTo(pairs.dominance, 12)
    expect(pairedDominance(transitionTable(pairs))).toBeCloseTo(pairs.dominance, 12)
  })

  it('is zero when nobody moved', () => {
    expect(pairedDominance({ earlier: [4, 3], later: [4, 3] })).toBe(0)
  })

  it('refuses no pairs, where a share means nothing', () => {
    expect(() => pairedDominance({ earlier: [], later: [] })).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
  })
})

describe('movements', () => {
  it('counts up, same and down', () => {
    expect(
      movements({
        values: [1, 2],
        table: [
          [7, 1],
          [3, 2],
        ],
      }),
    ).toEqual({ up: 1, same: 9, down: 3 })
  })

  it('refuses no pairs', () => {
    expect(() => movements({ earlier: [], later: [] })).toThrow(new RangeError('answers must hold at least one pair'))
  })
})
