import { describe, expect, it } from 'vitest'
import { mcnemar } from './mcnemar.ts'

const answersOf = (both: number, onlyEarlier: number, onlyLater: number, neither: number) => ({
  values: [1, 0],
  table: [
    [both, onlyEarlier],
    [onlyLater, neither],
  ],
})

/** Probability of `heads` in `throws` of a fair coin, from all sequences. */
function shareOfSequences(throws: number, isMeant: (heads: number) => boolean): number {
  const sequences = Array.from({ length: 2 ** throws }, (_, way) => way.toString(2).replaceAll('0', '').length)
  return sequences.filter(isMeant).length / sequences.length
}

describe('mcnemar', () => {
  // scipy 1.17.1 and statsmodels 0.15.0; the last two with 50 digits by mpmath (Python).
  it.each([
    { onlyEarlier: 5, onlyLater: 12, exactP: 0.143463134765625, midP: 0.09625244140625 },
    { onlyEarlier: 12, onlyLater: 5, exactP: 0.143463134765625, midP: 0.09625244140625 },
    { onlyEarlier: 0, onlyLater: 3, exactP: 0.25, midP: 0.125 },
    { onlyEarlier: 0, onlyLater: 6, exactP: 0.03125, midP: 0.015625 },
    { onlyEarlier: 16, onlyLater: 8, exactP: 0.15158963203430176, midP: 0.10775214433670038 },
    { onlyEarlier: 6, onlyLater: 16, exactP: 0.052478790283203125, midP: 0.03468966484069824 },
    { onlyEarlier: 1, onlyLater: 2, exactP: 1, midP: 0.625 },
    { onlyEarlier: 7, onlyLater: 7, exactP: 1, midP: 0.895263671875 },
    { onlyEarlier: 150, onlyLater: 210, exactP: 0.001834007417096482, midP: 0.0015534937395615515 },
    { onlyEarlier: 800, onlyLater: 400, exactP: 2.973479334597153e-31, midP: 2.226455467347128e-31 },
    { onlyEarlier: 485_000, onlyLater: 515_000, exactP: 9.452406252571584e-198, midP: 9.176797388682305e-198 },
  ])('equals the reference for $onlyEarlier and $onlyLater', ({ onlyEarlier, onlyLater, exactP, midP }) => {
    const test = mcnemar(answersOf(20, onlyEarlier, onlyLater, 13))
    expect(test).toMatchObject({ onlyEarlier, onlyLater })
    expect(test.exactP / exactP).toBeCloseTo(1, 10)
    expect(test.midP / midP).toBeCloseTo(1, 10)
  })

  it('equals the enumeration of all ways to change', () => {
    for (let changed = 1; changed <= 12; changed++) {
      for (let onlyEarlier = 0; onlyEarlier <= changed; onlyEarlier++) {
        const distance = (heads: number) => Math.abs(2 * heads - changed)
        const further = shareOfSequences(changed, (heads) => distance(heads) > distance(onlyEarlier))
        const asFar = shareOfSequences(changed, (heads) => distance(heads) === distance(onlyEarlier))
        const test = mcnemar(answersOf(1, onlyEarlier, changed - onlyEarlier, 2))
        expect(test.exactP).toBeCloseTo(further + asFar, 12)
        expect(test.midP).toBeCloseTo(further + asFar / 2, 12)
      }
    }
  })

  it('gives the same from lists', () => {
    const earlier = [1, 1, 1, 0, 0, 0, 0, 1, 0]
    const later = [0, 0, 1, 1, 1, 1, 1, 0, 0]
    expect(mcnemar({ earlier, later })).toEqual(mcnemar(answersOf(1, 3, 4, 1)))
  })

  it('leaves out those who gave the same answer twice', () => {
    expect(mcnemar(answersOf(1_000_000, 5, 12, 0))).toEqual(mcnemar(answersOf(0, 5, 12, 3)))
  })

  it('turns round with the waves, and keeps its p when yes and no change places', () => {
    expect(mcnemar(answersOf(3, 9, 2, 4))).toEqual({
      ...mcnemar(answersOf(4, 2, 9, 3)),
      onlyEarlier: 9,
      onlyLater: 2,
    })
  })

  it('finds nothing when nobody changed', () => {
    expect(mcnemar(answersOf(7, 0, 0, 2))).toEqual({ onlyEarlier: 0, onlyLater: 0, exactP: 1, midP: 1 })
  })

  it('refuses more than two values and no pairs', () => {
    expect(() => mcnemar({ earlier: [1, 2], later: [3, 2] })).toThrow(
      new RangeError('answers must hold two different values, not 3'),
    )
    expect(() => mcnemar(answersOf(0, 0, 0, 0))).toThrow(new RangeError('answers must hold at least one pair'))
  })
})
