import { describe, expect, it } from 'vitest'
import { countsOf } from './counts-of-lists.ts'
import { mannWhitney } from './mann-whitney.ts'
import { normalCdf } from './normal-cdf.ts'
import { seededGenerator, type Uniform } from './seeded-generator.ts'

/** u and the exact p: R 4.2.2, wilcox.test and wilcox_test of coin 1.4.2. The normal p: scipy 1.17.1. */
const GOLDEN = {
  first: [3, 2, 4, 3, 2, 3, 1, 4],
  second: [4, 5, 3, 4, 5, 4, 3],
  u: 46,
  exactP: 0.0324786325,
  normalP: 0.03031888434997102,
}

function randomAnswers(uniform: Uniform, people: number, steps: number): readonly number[] {
  return Array.from({ length: people }, () => Math.floor(uniform() * steps))
}

/** Exact p from the definition: every one of the ways to name as many people as the second group has. */
function pByEnumeration(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second]
  const distance = (isSecond: (index: number) => boolean) => {
    let balance = 0
    for (const [i, a] of all.entries()) {
      for (const [j, b] of all.entries()) if (isSecond(i) && !isSecond(j)) balance += Math.sign(a - b)
    }
    return Math.abs(balance)
  }
  const observed = distance((index) => index >= first.length)
  const isSecondIn = (way: number) => (index: number) => ((way >> index) & 1) === 1
  const ways = Array.from({ length: 2 ** all.length }, (_, way) => isSecondIn(way)).filter(
    (isSecond) => all.filter((_, index) => isSecond(index)).length === second.length,
  )
  return ways.filter((isSecond) => distance(isSecond) >= observed).length / ways.length
}

describe('mannWhitney', () => {
  it('equals R and scipy', () => {
    for (const answers of [GOLDEN, countsOf(GOLDEN)]) {
      const test = mannWhitney(answers)
      expect(test).toMatchObject({ u: GOLDEN.u, method: 'exact' })
      expect(test?.p).toBeCloseTo(GOLDEN.exactP, 10)
      expect(2 * normalCdf(-(test?.z ?? 0))).toBeCloseTo(GOLDEN.normalP, 14)
    }
  })

  it('equals the enumeration of all ways to form the groups, with ties', () => {
    const uniform = seededGenerator(1)
    for (let sample = 0; sample < 150; sample++) {
      const steps = 2 + Math.floor(uniform() * 5)
      const first = randomAnswers(uniform, 1 + Math.floor(uniform() * 5), steps)
      const second = randomAnswers(uniform, 1 + Math.floor(uniform() * 5), steps)
      if (new Set([...first, ...second]).size === 1) continue
      expect(mannWhitney({ first, second })?.p).toBeCloseTo(pByEnumeration(first, second), 12)
    }
  })

  // Counted with whole numbers of any size: ways to form the groups at least this uneven / all ways.
  it.each([
    { first: [10, 20, 30, 25, 15], second: [20, 30, 20, 20, 10], u: 3975, p: 0.010150236867441098 },
    { first: [3, 9, 20, 40, 28], second: [1, 4, 10, 40, 45], u: 6201.5, p: 0.0017394555803847685 },
    { first: [60, 30, 7, 2, 1], second: [70, 25, 5, 0, 0], u: 4442.5, p: 0.1056991019457995 },
  ])('is exact for two hundred people on five steps: $first, $second', ({ first, second, u, p }) => {
    const test = mannWhitney({ values: [1, 2, 3, 4, 5], firstCounts: first, secondCounts: second })
    expect(test).toMatchObject({ u, method: 'exact' })
    expect((test?.p ?? 0) / p).toBeCloseTo(1, 11)
  })

  it('is exact for two hundred people with as many different answers', () => {
    // scipy.stats.mannwhitneyu(method="exact"), which is right without ties.
    const all = Array.from({ length: 200 }, (_, index) => index + 1)
    const isSecond = (value: number) => (value * value) % 401 < 200
    const test = mannWhitney({ first: all.filter((value) => !isSecond(value)), second: all.filter(isSecond) })
    expect(test?.u).toBe(4334)
    expect(test?.p).toBeCloseTo(0.10427095290467261, 12)
  })

  it('keeps its accuracy when a hundred answer higher than another hundred', () => {
    const first = Array.from({ length: 100 }, (_, index) => index)
    // 2 of the C(200, 100) = 9.0548514656103e58 ways are as uneven.
    const p = mannWhitney({ first, second: first.map((value) => value + 100) })?.p ?? 0
    expect(p / (2 / 9.05485146561033e58)).toBeCloseTo(1, 12)
  })

  // scipy.stats.mannwhitneyu(use_continuity=False, method="asymptotic") beyond two hundred people.
  it.each([
    { first: [10, 30, 50, 40, 20], second: [25, 35, 45, 20, 15], u: 8225, p: 0.0010161630293963509 },
    { first: [0, 0, 1, 100, 0], second: [0, 0, 0, 98, 2], u: 5200, p: 0.0832568460003809 },
    { first: [500, 0, 0, 0, 0], second: [400, 0, 0, 0, 100], u: 150000, p: 5.917069919921341e-26 },
    { first: [40, 30, 20, 10, 5], second: [5, 10, 20, 30, 41], u: 9302.5, p: 7.660423229620824e-18 },
  ])('takes the normal form of scipy for more people: $first, $second', ({ first, second, u, p }) => {
    const test = mannWhitney({ values: [1, 2, 3, 4, 5], firstCounts: first, secondCounts: second })
    expect(test).toMatchObject({ u, method: 'normal' })
    expect((test?.p ?? 0) / p).toBeCloseTo(1, 11)
  })

  it('changes from the exact to the normal form between 200 and 201 people', () => {
    const people = (first: number) => ({ values: [1, 2], firstCounts: [first, 40], secondCounts: [40, 60] })
    expect(mannWhitney(people(60))?.method).toBe('exact')
    expect(mannWhitney(people(61))?.method).toBe('normal')
  })

  it('mirrors when the groups are swapped', () => {
    const uniform = seededGenerator(2)
    for (let sample = 0; sample < 50; sample++) {
      const first = randomAnswers(uniform, 3 + Math.floor(uniform() * 20), 5)
      const second = randomAnswers(uniform, 3 + Math.floor(uniform() * 20), 7)
      const forth = mannWhitney({ first, second })
      const back = mannWhitney({ first: second, second: first })
      expect(back?.u).toBe(first.length * second.length - (forth?.u ?? 0))
      expect(back?.z).toBeCloseTo(-(forth?.z ?? 0), 12)
      expect(back?.p).toBeCloseTo(forth?.p ?? 0, 12)
    }
  })

  it('depends on the order of the answers only', () => {
    const stretched = {
      first: GOLDEN.first.map((value) => 3 ** value),
      second: GOLDEN.second.map((value) => 3 ** value),
    }
    expect(mannWhitney(stretched)).toEqual(mannWhitney(GOLDEN))
  })

  it('has a positive z when the second group is higher and p 1 when neither is', () => {
    expect(mannWhitney({ first: [1, 1, 2], second: [2, 3, 3] })?.z).toBeGreaterThan(0)
    expect(mannWhitney({ first: [1, 2, 3], second: [2, 2, 2] })).toEqual({ u: 4.5, z: 0, p: 1, method: 'exact' })
  })

  it('has nothing to test when all answers are equal', () => {
    expect(mannWhitney({ first: [3, 3], second: [3] })).toBeNull()
    expect(mannWhitney({ values: [1, 2], firstCounts: [0, 500], secondCounts: [0, 600] })).toBeNull()
  })

  it('refuses an empty group', () => {
    expect(() => mannWhitney({ first: [], second: [1] })).toThrow('first must hold at least one answer')
  })
})
