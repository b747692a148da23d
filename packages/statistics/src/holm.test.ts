import { describe, expect, it } from 'vitest'
import { holm } from './holm.ts'
import { seededGenerator } from './seeded-generator.ts'

const GOLDEN = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]
const random = seededGenerator(6)
const FAMILIES = Array.from({ length: 50 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 12) }, () => (random() < 0.3 ? 0.02 : random() * random())),
)

describe('holm', () => {
  it('equals p.adjust of R', () => {
    const expected = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]
    for (const [index, p] of holm(GOLDEN).entries()) expect(p).toBeCloseTo(expected[index] ?? Number.NaN, 12)
  })

  it('keeps the order in which the values came', () => {
    const shuffled = [0.205, 0.001, 0.074, 0.008]
    expect(holm(shuffled).map((p) => Number(p.toFixed(12)))).toEqual([0.205, 0.004, 0.148, 0.024])
  })

  it('rejects just what the step-down procedure rejects', () => {
    for (const pValues of FAMILIES) {
      const adjusted = holm(pValues)
      for (const level of [0.01, 0.05, 0.1, 0.2]) {
        const ascending = [...pValues].sort((a, b) => a - b)
        const stop = ascending.findIndex((p, rank) => p > level / (ascending.length - rank))
        const limit = stop === -1 ? 1 : (ascending[stop] ?? 0)
        expect(adjusted.map((p) => p <= level)).toEqual(pValues.map((p) => stop === -1 || p < limit))
      }
    }
  })

  it('never makes a p smaller, nor larger than 1', () => {
    for (const pValues of FAMILIES) {
      for (const [index, p] of holm(pValues).entries()) {
        expect(p).toBeGreaterThanOrEqual(pValues[index] ?? 1)
        expect(p).toBeLessThanOrEqual(1)
      }
    }
    expect(holm([0.4, 1, 0.9])).toEqual([1, 1, 1])
  })

  it('leaves one p as it is, and has none for a family of none', () => {
    expect(holm([0.03])).toEqual([0.03])
    expect(holm([])).toEqual([])
  })

  it.each([
    { pValues: [0.1, Number.NaN], message: 'pValues[1]' },
    { pValues: [-0.001], message: 'pValues[0]' },
    { pValues: [0, 1, 1.0001], message: 'pValues[2]' },
  ])('refuses $pValues: $message', ({ pValues, message }) => {
    expect(() => holm(pValues)).toThrow(RangeError)
    expect(() => holm(pValues)).toThrow(message)
  })
})
