import { describe, expect, it } from 'vitest'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { GOLDEN_SCALES } from './golden-scales.ts'
import { seededGenerator } from './seeded-generator.ts'

/** Law School Admission Test, section 6: how many of 1 000 gave each pattern, from 00000 to 11111, of right answers. */
const LSAT_PATTERNS = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
]
const LSAT = LSAT_PATTERNS.flatMap((people, pattern) =>
  Array.from({ length: people }, () => [16, 8, 4, 2, 1].map((bit) => ((pattern & bit) === 0 ? 0 : 1))),
)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function correlation(x: readonly number[], y: readonly number[]): number {
  const product = (a: readonly number[], b: readonly number[]) =>
    mean(a.map((value, index) => (value - mean(a)) * ((b[index] ?? 0) - mean(b))))
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y))
}

const answersOf = (respondents: number, items: number, uniform: () => number) =>
  Array.from({ length: respondents }, () => Array.from({ length: items }, () => 1 + Math.floor(uniform() * 5)))

describe('cronbachAlpha', () => {
  it.each(GOLDEN_SCALES)('equals the reference on $name', ({ answers, alpha }) => {
    expect(cronbachAlpha(answers)).toBeCloseTo(alpha, 7)
  })

  // Bock and Lieberman (1970); D. Rizopoulos (2006), Journal of Statistical Software 17(5), gives these α.
  it('equals the published figures of a test with right and wrong answers', () => {
    expect(cronbachAlpha(LSAT)).toBeCloseTo(0.295, 4)
    const withoutItem = (left: number) => cronbachAlpha(LSAT.map((row) => row.filter((_answer, item) => item !== left)))
    expect([0, 1, 2, 3, 4].map((item) => withoutItem(item)?.toFixed(4))).toEqual([
      '0.2754',
      '0.2376',
      '0.2168',
      '0.2459',
      '0.2663',
    ])
  })

  it('equals k r̄ / (1 + (k − 1) r̄), mean correlation r̄, when all items vary equally', () => {
    const uniform = seededGenerator(5)
    for (let sample = 0; sample < 50; sample++) {
      const first = answersOf(30, 1, uniform).flat()
      const turned = (by: number) => first.map((_value, index) => first[(index + by) % first.length] ?? 0)
      const items = [first, turned(1), turned(2), turned(3)]
      const pairs = items.flatMap((item, index) => items.slice(index + 1).map((other) => correlation(item, other)))
      const answers = first.map((_value, respondent) => items.map((item) => item[respondent] ?? 0))
      expect(cronbachAlpha(answers)).toBeCloseTo((4 * mean(pairs)) / (1 + 3 * mean(pairs)), 9)
    }
  })

  it('does not change with the unit, the origin of an item, or the order of items and respondents', () => {
    const answers = answersOf(25, 4, seededGenerator(6))
    const alpha = cronbachAlpha(answers) ?? Number.NaN
    expect(cronbachAlpha(answers.map((row) => row.map((value) => 3 * value)))).toBeCloseTo(alpha, 12)
    expect(cronbachAlpha(answers.map((row) => row.map((value, item) => value + 100 * item)))).toBeCloseTo(alpha, 12)
    expect(cronbachAlpha(answers.toReversed().map((row) => row.toReversed()))).toBeCloseTo(alpha, 12)
  })

  it('is 1 for items that repeat one another and below 0 for items that contradict one another', () => {
    expect(cronbachAlpha([1, 3, 4, 2].map((answer) => [answer, answer + 1, answer]))).toBeCloseTo(1, 12)
    expect(
      cronbachAlpha([
        [1, 4],
        [2, 3],
        [4, 2],
      ]),
    ).toBeLessThan(0)
  })

  it.each([
    {
      why: 'every total is the same',
      answers: [
        [1, 5],
        [5, 1],
        [3, 3],
      ],
    },
    {
      why: 'every decimal total is the same',
      answers: [
        [0.1, 0.7],
        [0.3, 0.5],
        [0.5, 0.3],
      ],
    },
    {
      why: 'everybody answered alike',
      answers: [
        [0.1, 0.7],
        [0.1, 0.7],
        [0.1, 0.7],
      ],
    },
  ])('has no figure when $why', ({ answers }) => {
    expect(cronbachAlpha(answers)).toBeNull()
  })

  it.each([
    { answers: [], message: 'answers must hold at least 2 respondents, not 0' },
    { answers: [[1, 2, 3]], message: 'answers must hold at least 2 respondents, not 1' },
    { answers: [[1], [2]], message: 'answers must hold at least 2 items, not 1' },
    {
      answers: [
        [1, 2],
        [1, 2, 3],
      ],
      message: 'answers[1] must have 2 entries, not 3',
    },
    {
      answers: [
        [1, 2],
        [1, Number.NaN],
      ],
      message: 'answers[1][1] must be a finite number, not NaN',
    },
    {
      answers: [
        [Number.POSITIVE_INFINITY, 2],
        [1, 2],
      ],
      message: 'answers[0][0] must be a finite number',
    },
  ])('refuses $answers: $message', ({ answers, message }) => {
    expect(() => cronbachAlpha(answers)).toThrow(RangeError)
    expect(() => cronbachAlpha(answers)).toThrow(message)
  })
})
