import { describe, expect, it } from 'vitest'
import { seededGenerator } from './seeded-generator.ts'

describe('seededGenerator', () => {
  // Computed with a second implementation of the same published algorithms, in Python with unbounded integers.
  it.each([
    { seed: 1, numbers: [0.8717717003167349, 0.7358356053871062, 0.11192520395227146] },
    { seed: 20261123, numbers: [0.21991748773992825, 0.5459269444159555, 0.3537981174141569] },
    { seed: -7, numbers: [0.9200328797242524, 0.26177689610349986, 0.6202687640489207] },
    { seed: 2 ** 40 + 5, numbers: [0.5686996984608241, 0.10906292416132923, 0.12579132646010738] },
  ])('gives the published sequence for seed $seed', ({ seed, numbers }) => {
    const uniform = seededGenerator(seed)
    expect(numbers.map(() => uniform())).toEqual(numbers)
  })

  it('spreads evenly over 0 to 1', () => {
    const uniform = seededGenerator(4)
    const bins = Array.from({ length: 20 }, () => 0)
    for (let draw = 0; draw < 100_000; draw++) {
      const bin = Math.floor(uniform() * 20)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0)
    // The 0.999 quantile with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.82)
  })

  it.each([0.5, Number.NaN, 2 ** 60])('refuses the seed %s', (seed) => {
    expect(() => seededGenerator(seed)).toThrow(RangeError)
  })
})
