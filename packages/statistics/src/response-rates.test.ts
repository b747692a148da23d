import { describe, expect, it } from 'vitest'
import { type Dispositions, responseRates } from './response-rates.ts'

const NOBODY: Dispositions = { complete: 0, partial: 0, refused: 0, nonContact: 0, other: 0, unknown: 0 }
const HUNDRED: Dispositions = { complete: 42, partial: 6, refused: 9, nonContact: 31, other: 2, unknown: 10 }

describe('responseRates', () => {
  it('equals the AAPOR formulas worked out for a hundred invitations', () => {
    const rates = responseRates(HUNDRED)
    expect(rates.rr1).toBeCloseTo(0.42, 12)
    expect(rates.rr2).toBeCloseTo(0.48, 12)
    expect(rates.rr5).toBeCloseTo(42 / 90, 12)
    expect(rates.rr6).toBeCloseTo(48 / 90, 12)
    expect(rates.coop1).toBeCloseTo(0.711864406779661, 12)
    expect(rates.coop3).toBeCloseTo(0.7368421052631579, 12)
    expect(rates.ref1).toBeCloseTo(0.09, 12)
    expect(rates.con1).toBeCloseTo(0.59, 12)
  })

  it('counts the eligible share of the unknown in rr3 and rr4 only', () => {
    const { rr3, rr4, ...others } = responseRates(HUNDRED, { eligibleShare: 0.4 })
    expect(rr3).toBeCloseTo(42 / 94, 12)
    expect(rr4).toBeCloseTo(48 / 94, 12)
    expect(responseRates(HUNDRED)).toMatchObject(others)
  })

  it('takes rr3 and rr4 from rr1 and rr2, all eligible, to rr5 and rr6, none eligible', () => {
    const allEligible = responseRates(HUNDRED)
    expect([allEligible.rr3, allEligible.rr4]).toEqual([allEligible.rr1, allEligible.rr2])
    const noneEligible = responseRates(HUNDRED, { eligibleShare: 0 })
    expect([noneEligible.rr3, noneEligible.rr4]).toEqual([noneEligible.rr5, noneEligible.rr6])
  })

  it('has no rate where nobody is in the denominator', () => {
    expect(Object.values(responseRates(NOBODY))).toEqual(Array(10).fill(null))
    expect(responseRates({ ...NOBODY, nonContact: 5 })).toMatchObject({ rr1: 0, coop1: null, coop3: null, con1: 0 })
    expect(responseRates({ ...NOBODY, other: 5 })).toMatchObject({ coop1: 0, coop3: null, con1: 1 })
    const onlyUnknown = { ...NOBODY, unknown: 5 }
    expect(responseRates(onlyUnknown, { eligibleShare: 0 })).toMatchObject({ rr1: 0, rr3: null, rr5: null, ref1: 0 })
  })

  it.each(['complete', 'partial', 'refused', 'nonContact', 'other', 'unknown'] as const)(
    'refuses counts of %s that are not counts',
    (disposition) => {
      for (const count of [-1, 0.5, Number.NaN]) {
        expect(() => responseRates({ ...HUNDRED, [disposition]: count })).toThrow(RangeError)
        expect(() => responseRates({ ...HUNDRED, [disposition]: count })).toThrow(`${disposition} must be`)
      }
    },
  )

  it.each([-0.1, 1.1, Number.NaN])('refuses the eligible share %d', (eligibleShare) => {
    expect(() => responseRates(HUNDRED, { eligibleShare })).toThrow(RangeError)
    expect(() => responseRates(HUNDRED, { eligibleShare })).toThrow('eligibleShare must lie between 0 and 1')
  })
})
