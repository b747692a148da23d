import { describe, expect, it } from 'vitest'
import { fisherExact } from './fisher-exact.ts'
import { seededGenerator } from './seeded-generator.ts'

type Counts = [[number, number], [number, number]]

/** From the definition: name everybody's outcome in every possible way that keeps the totals, and count tables. */
function pByEnumeration([[a, b], [c, d]]: Counts): number {
  const people = a + b + c + d
  const ways = new Map<number, number>()
  for (let way = 0; way < 2 ** people; way++) {
    const outcomes = Array.from({ length: people }, (_, person) => (way >> person) & 1)
    const had = outcomes.filter((outcome) => outcome === 1).length
    if (had !== a + c) continue
    const hadInRow = outcomes.slice(0, a + b).filter((outcome) => outcome === 1).length
    ways.set(hadInRow, (ways.get(hadInRow) ?? 0) + 1)
  }
  const counts = [...ways.values()]
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0)
  return sum(counts.filter((count) => count <= (ways.get(a) ?? 0))) / sum(counts)
}

describe('fisherExact', () => {
  // In exact fractions; the first is 0.0299731229 in fisher.test of R 4.2.2.
  it.each([
    { rows: [8, 2, 3, 9], p: 881 / 29393 },
    { rows: [56, 14, 48, 32], p: 0.012521129749209154 },
    { rows: [0, 8, 5, 3], p: 112 / 4368 },
    { rows: [5, 3, 0, 8], p: 112 / 4368 },
    { rows: [1, 9, 11, 3], p: 0.0027594561852200836 },
    { rows: [10, 0, 0, 10], p: 1.082508822446903e-5 },
    { rows: [1000, 300, 700, 600], p: 2.206115275288115e-35 },
    { rows: [3000, 100, 2600, 600], p: 1.1212586819775799e-93 },
  ])('equals the exact fraction however small it is: $rows', ({ rows, p }) => {
    const table = [rows.slice(0, 2), rows.slice(2)]
    expect(fisherExact(table).p / p).toBeCloseTo(1, 12)
  })

  it('equals the enumeration of all outcomes for small groups', () => {
    const uniform = seededGenerator(4)
    const count = () => Math.floor(uniform() * 4)
    for (let sample = 0; sample < 60; sample++) {
      const table: Counts = [
        [count(), count()],
        [count(), count()],
      ]
      if (table.flat().every((cell) => cell === 0)) continue
      expect(fisherExact(table).p).toBeCloseTo(pByEnumeration(table), 12)
    }
  })

  it('is the same for swapped groups, swapped outcomes and groups as outcomes', () => {
    const { p } = fisherExact([
      [7, 2],
      [4, 11],
    ])
    const turned = [
      [7, 4, 2, 11],
      [4, 11, 7, 2],
      [2, 7, 11, 4],
    ]
    for (const [a = 0, b = 0, c = 0, d = 0] of turned) {
      const table = [
        [a, b],
        [c, d],
      ]
      expect(fisherExact(table).p).toBeCloseTo(p, 12)
    }
  })

  it.each([
    { why: 'nobody had the outcome', rows: [0, 4, 0, 7] },
    { why: 'everybody had it', rows: [4, 0, 7, 0] },
    { why: 'one group is empty', rows: [0, 0, 3, 7] },
    { why: 'the shares are equal', rows: [5, 10, 10, 20] },
  ])('is 1 when $why', ({ rows }) => {
    expect(fisherExact([rows.slice(0, 2), rows.slice(2)]).p).toBe(1)
  })

  it('takes a million people', () => {
    const table = [
      [400_000, 600_000],
      [401_000, 599_000],
    ]
    // Close to the normal form: z = 0.001 / √(2 · 0.4005 · 0.5995 / 1e6) = 1.443, p = 0.149.
    expect(fisherExact(table).p).toBeCloseTo(0.149, 3)
  })

  it.each([
    { table: [], message: 'table must have 2 rows, not 0' },
    { table: [[1, 2], [3]], message: 'table[1] must have 2 counts, not 1' },
    { table: [[1, 2, 3], [3]], message: 'table[0] must have 2 counts, not 3' },
    {
      table: [
        [1, -2],
        [3, 4],
      ],
      message: 'table[0][1]',
    },
    {
      table: [
        [1, 2],
        [3.5, 4],
      ],
      message: 'table[1][0]',
    },
    {
      table: [
        [0, 0],
        [0, 0],
      ],
      message: 'table must hold at least one person',
    },
  ])('refuses a table that is not one: $message', ({ table, message }) => {
    expect(() => fisherExact(table)).toThrow(RangeError)
    expect(() => fisherExact(table)).toThrow(message)
  })
})
