import { describe, expect, it } from 'vitest'
import { cliffDelta } from './cliff-delta.ts'
import { countsOf } from './counts-of-lists.ts'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { seededGenerator } from './seeded-generator.ts'

/** The answers of both waves as if from different people, computed apart. */
const EXPECTED = [
  { name: 'A, mixed', expected: -0.3125 },
  { name: 'C, five of five lower', expected: -0.84 },
  { name: 'D, six of six lower', expected: -0.7222222222222222 },
  { name: 'E, four pairs', expected: 0.375 },
  { name: 'F, many zeros', expected: 0.2 },
  { name: 'G, bigger steps', expected: 0.6 },
]

describe('cliffDelta', () => {
  it.each(EXPECTED)('equals the reference on $name', ({ name, expected }) => {
    const pairs = GOLDEN_PAIRS.find((each) => each.name === name)
    const lists = { first: pairs?.earlier ?? [], second: pairs?.later ?? [] }
    for (const answers of [lists, countsOf(lists)]) {
      expect(cliffDelta(answers)).toBeCloseTo(expected, 12)
    }
  })

  it('is negative when the first group is higher, as R gives it with the groups in reverse', () => {
    const first = [4, 5, 3, 4, 5, 4, 3]
    const second = [3, 2, 4, 3, 2, 3, 1, 4]
    expect(cliffDelta({ first, second })).toBeCloseTo(-0.6428571429, 10)
  })

  it('equals the mean of all comparisons', () => {
    const uniform = seededGenerator(3)
    const answers = (people: number) => Array.from({ length: people }, () => Math.floor(uniform() * 5))
    for (let sample = 0; sample < 50; sample++) {
      const first = answers(1 + Math.floor(uniform() * 12))
      const second = answers(1 + Math.floor(uniform() * 12))
      const signs = second.flatMap((high) => first.map((low) => Math.sign(high - low)))
      const mean = signs.reduce<number>((sum, sign) => sum + sign, 0) / signs.length
      expect(cliffDelta({ first, second })).toBeCloseTo(mean, 12)
      expect(cliffDelta({ first: second, second: first })).toBeCloseTo(-mean, 12)
    }
  })

  it('reaches 1 and −1 and is 0 for equal answers', () => {
    expect(cliffDelta({ first: [1, 2], second: [3, 4] })).toBe(1)
    expect(cliffDelta({ first: [3, 4], second: [1, 2] })).toBe(-1)
    expect(cliffDelta({ first: [4, 4, 3], second: [4, 4, 3] })).toBe(0)
  })

  it('refuses an empty group', () => {
    expect(() => cliffDelta({ first: [1], second: [] })).toThrow('second must hold at least one answer')
  })
})
