import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { holm } from './holm.ts'
import { seededGenerator } from './seeded-generator.ts'

const GOLDEN = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]
const random = seededGenerator(7)
const FAMILIES = Array.from({ length: 50 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 12) }, () => (random() < 0.3 ? 0.02 : random() * random())),
)

describe('benjaminiHochberg', () => {
  it('equals p.adjust of R and scipy', () => {
    const expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.08457142857142856, 0.205]
    for (const [index, p] of benjaminiHochberg(GOLDEN).entries()) {
      expect(p).toBeCloseTo(expected[index] ?? Number.NaN, 12)
    }
  })

  it('keeps the order in which the values came', () => {
    const shuffled = [0.205, 0.001, 0.074, 0.008]
    const expected = [0.205, 0.004, 0.098666666667, 0.016]
    expect(benjaminiHochberg(shuffled).map((p) => Number(p.toFixed(12)))).toEqual(expected)
  })

  it('rejects just what the step-up procedure rejects', () => {
    for (const pValues of FAMILIES) {
      const adjusted = benjaminiHochberg(pValues)
      for (const share of [0.013, 0.051, 0.1, 0.2]) {
        const ascending = [...pValues].sort((a, b) => a - b)
        const last = ascending.findLastIndex((p, rank) => p <= (share * (rank + 1)) / ascending.length)
        const limit = ascending[last] ?? -1
        expect(adjusted.map((p) => p <= share)).toEqual(pValues.map((p) => p <= limit))
      }
    }
  })

  it('never makes a p smaller, nor larger than Holm does', () => {
    for (const pValues of FAMILIES) {
      const strict = holm(pValues)
      for (const [index, p] of benjaminiHochberg(pValues).entries()) {
        expect(p).toBeGreaterThanOrEqual(pValues[index] ?? 1)
        expect(p).toBeLessThanOrEqual((strict[index] ?? 0) + 1e-15)
      }
    }
  })

  it('leaves one p as it is, and has none for a family of none', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03])
    expect(benjaminiHochberg([])).toEqual([])
  })

  it.each([
    { pValues: [0.1, Number.NaN], message: 'pValues[1]' },
    { pValues: [-0.001], message: 'pValues[0]' },
    { pValues: [0, 1, 1.0001], message: 'pValues[2]' },
  ])('refuses $pValues: $message', ({ pValues, message }) => {
    expect(() => benjaminiHochberg(pValues)).toThrow(RangeError)
    expect(() => benjaminiHochberg(pValues)).toThrow(message)
  })
})
