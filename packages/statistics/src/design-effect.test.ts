import { describe, expect, it } from 'vitest'
import { designEffect } from './design-effect.ts'
import { seededGenerator } from './seeded-generator.ts'

/** Yield of dyestuff, five samples from each of six batches (O. L. Davies and P. L. Goldsmith, 1972). */
const DYESTUFF = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
]

/** ρ from the sums of squares as textbooks write them, Σx² less the correction for the means. */
function correlationByDefinition(groups: readonly (readonly number[])[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const all = groups.flat()
  const ofMeans = sum(groups.map((group) => sum(group) ** 2 / group.length))
  const between = (ofMeans - sum(all) ** 2 / all.length) / (groups.length - 1)
  const within = (sum(all.map((value) => value ** 2)) - ofMeans) / (all.length - groups.length)
  const meanSize = all.length / groups.length
  const sizeVariance = sum(groups.map((group) => (group.length - meanSize) ** 2)) / (groups.length - 1)
  const adjusted = meanSize - sizeVariance / all.length
  const groupVariance = (between - within) / adjusted
  return groupVariance / (groupVariance + within)
}

describe('designEffect', () => {
  // Variances between and within batches by lme4, lmer(Yield ~ 1 + (1 | Batch)): 1764.05 and 2451.25.
  it('equals the variance components of a balanced design', () => {
    const effect = designEffect(DYESTUFF)
    expect(effect?.intraclassCorrelation).toBeCloseTo(1764.05 / (1764.05 + 2451.25), 6)
    expect(effect?.averageSize).toBe(5)
    expect(effect?.designEffect).toBeCloseTo(1 + (4 * 1764.05) / (1764.05 + 2451.25), 5)
  })

  // By hand: mean squares 111/4 between and 10/3 within, m₀ = (6 − 14/6) / 2 = 11/6, ρ = 879/1099.
  it('equals a small unbalanced case worked out by hand', () => {
    const effect = designEffect([[1, 3], [2, 4, 6], [11]])
    expect(effect?.intraclassCorrelation).toBeCloseTo(879 / 1099, 12)
    expect(effect?.averageSize).toBe(2)
    expect(effect?.designEffect).toBeCloseTo(1 + 879 / 1099, 12)
  })

  it('equals the definition for groups of any size, and gives the same from counts', () => {
    const uniform = seededGenerator(12)
    for (let sample = 0; sample < 200; sample++) {
      const groups = Array.from({ length: 2 + Math.floor(uniform() * 5) }, () => {
        const level = uniform() * 3
        return Array.from({ length: 1 + Math.floor(uniform() * 6) }, () => 1 + Math.floor(level + uniform() * 3))
      })
      const effect = designEffect(groups)
      if (effect === null) continue
      expect(effect.intraclassCorrelation).toBeCloseTo(correlationByDefinition(groups), 9)
      const values = [6, 5, 4, 3, 2, 1]
      const counted = groups.map((group) => ({
        values,
        counts: values.map((value) => group.filter((answer) => answer === value).length),
      }))
      const fromCounts = designEffect(counted)
      expect(fromCounts?.averageSize).toBe(effect.averageSize)
      expect(fromCounts?.intraclassCorrelation).toBeCloseTo(effect.intraclassCorrelation, 9)
      expect(fromCounts?.designEffect).toBeCloseTo(effect.designEffect, 9)
    }
  })

  it('does not change with the unit, the origin or the order of groups', () => {
    const { intraclassCorrelation } = designEffect(DYESTUFF) ?? { intraclassCorrelation: Number.NaN }
    const scaled = DYESTUFF.toReversed().map((batch) => batch.map((value) => value * 10 + 1e6))
    expect(designEffect(scaled)?.intraclassCorrelation).toBeCloseTo(intraclassCorrelation, 9)
  })

  it('is the group size when groups are of one mind, and never below 1', () => {
    expect(
      designEffect([
        [2, 2, 2],
        [5, 5, 5],
      ]),
    ).toEqual({ intraclassCorrelation: 1, averageSize: 3, designEffect: 3 })
    const unlike = designEffect([
      [1, 5],
      [1, 5],
      [5, 1],
    ])
    expect(unlike?.intraclassCorrelation).toBeCloseTo(-1, 12)
    expect(unlike?.designEffect).toBe(1)
  })

  it('takes millions of people as counts', () => {
    const group = (agree: number) => ({ values: [0, 1], counts: [1_000_000 - agree, agree] })
    const effect = designEffect([group(600_000), group(400_000)])
    // Shares .6 and .4: between 0.02 · 10⁶, within .24.
    expect(effect?.intraclassCorrelation).toBeCloseTo(0.02 / (0.02 + 0.24), 5)
    expect(effect?.averageSize).toBe(1_000_000)
  })

  it.each([
    { why: 'there is no group', groups: [] },
    { why: 'there is one group', groups: [[1, 2, 3]] },
    { why: 'every group is one person', groups: [[1], [2], [3]] },
    { why: 'all answers are equal', groups: [[0.1, 0.1, 0.1], [0.1, 0.1], [0.1]] },
    { why: 'all answers are equal', groups: [2, 15].map((people) => ({ values: [0.1, 0.3], counts: [0, people] })) },
  ])('has no figure when $why', ({ groups }) => {
    expect(designEffect(groups)).toBeNull()
  })

  it.each([
    { groups: [[1, 2], []], message: 'groups[1] must hold at least one answer' },
    { groups: [{ values: [1, 2], counts: [0, 0] }], message: 'groups[0] must hold at least one answer' },
    {
      groups: [
        [1, 2],
        [1, Number.NaN],
      ],
      message: 'groups[1][1] must be a finite number, not NaN',
    },
    { groups: [{ values: [1, 2], counts: [1] }], message: 'groups[0] must have as many values as counts, not 2 and 1' },
    { groups: [{ values: [Number.NaN], counts: [1] }], message: 'groups[0].values[0] must be a finite number' },
    { groups: [{ values: [1], counts: [1.5] }], message: 'groups[0].counts[0] must be a whole number' },
  ])('refuses $groups: $message', ({ groups, message }) => {
    expect(() => designEffect(groups)).toThrow(RangeError)
    expect(() => designEffect(groups)).toThrow(message)
  })
})
