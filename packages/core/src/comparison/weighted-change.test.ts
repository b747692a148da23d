import { describe, expect, it } from 'vitest'
import { type Scale, scales } from '../questionnaire/scales.ts'
import { pairGroupOf, type Way } from './ways-of.ts'
import { weightedChange } from './weighted-change.ts'

const fiveSteps = scales.get('AGR5') as Scale
const group = (invited: number, ...ways: readonly Way[]) => pairGroupOf(ways, { invited })

describe('weightedChange', () => {
  it('counts every activity with the weight of those invited to it', () => {
    // Published example: 12 of 20 and 9 of 30 answered, so weights of 1.667 and 3.333 and an effective size of 18.75.
    const weighted = weightedChange([group(20, ['3>4', 9], ['4>3', 3]), group(30, ['5>3', 9])], fiveSteps)
    expect(weighted?.effectiveSize).toBeCloseTo(18.75, 12)
    expect(weighted?.dominance).toBeCloseTo((20 * 0.5 + 30 * -1) / 50, 12)
    expect(weighted?.meanDifference).toBeCloseTo((20 * 0.5 + 30 * -2) / 50, 12)
  })

  it('equals the plain figures where every activity answered alike often', () => {
    const weighted = weightedChange([group(20, ['3>5', 10]), group(40, ['3>3', 20])], fiveSteps)
    expect(weighted?.effectiveSize).toBeCloseTo(30, 12)
    expect(weighted?.dominance).toBeCloseTo(1 / 3, 12)
    expect(weighted?.meanDifference).toBeCloseTo(2 / 3, 12)
  })

  it('averages no scale whose best answer stands in the middle', () => {
    const groups = [group(20, ['3>4', 10]), group(20, ['3>2', 10])]
    expect(weightedChange(groups, scales.get('DIF5') as Scale)).toMatchObject({ dominance: 0, meanDifference: null })
  })

  it.each([
    { why: 'one activity alone', groups: [group(60, ['3>4', 40])] },
    { why: 'more than six', groups: Array.from({ length: 7 }, () => group(30, ['3>4', 20])) },
    { why: 'one with fewer than five pairs', groups: [group(60, ['3>4', 40]), group(60, ['3>4', 4])] },
    { why: 'one with more pairs than were invited', groups: [group(60, ['3>4', 40]), group(9, ['3>4', 10])] },
    { why: 'fewer than 15 effective pairs', groups: [group(20, ['3>4', 12]), group(200, ['3>4', 9])] },
  ])('is refused for $why', ({ groups }) => {
    expect(weightedChange(groups, fiveSteps)).toBeNull()
  })

  it('is there for six activities, and for exactly 15 effective pairs', () => {
    expect(
      weightedChange(
        Array.from({ length: 6 }, () => group(30, ['3>4', 20])),
        fiveSteps,
      ),
    ).not.toBeNull()
    expect(weightedChange([group(10, ['3>4', 5]), group(20, ['3>4', 10])], fiveSteps)?.effectiveSize).toBe(15)
  })
})
