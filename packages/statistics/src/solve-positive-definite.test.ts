import { describe, expect, it } from 'vitest'
import { seededGenerator } from './seeded-generator.ts'
import { solvePositiveDefinite } from './solve-positive-definite.ts'

describe('solvePositiveDefinite', () => {
  it('gives back the x from which the right side was made', () => {
    const uniform = seededGenerator(9)
    for (let size = 1; size <= 12; size++) {
      const factor = Array.from({ length: size }, () => Array.from({ length: size }, () => uniform() - 0.5))
      const matrix = factor.map((a, i) =>
        factor.map((b, j) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), i === j ? 0.1 : 0)),
      )
      const x = Array.from({ length: size }, () => uniform() - 0.5)
      const right = matrix.map((row) => row.reduce((sum, value, k) => sum + value * (x[k] ?? 0), 0))
      const solved = solvePositiveDefinite(matrix, right)
      expect(solved?.length).toBe(size)
      for (const [i, value] of x.entries()) expect(solved?.[i]).toBeCloseTo(value, 9)
    }
  })

  it.each([
    {
      why: 'rows depend on one another',
      matrix: [
        [1, 2],
        [2, 4],
      ],
    },
    {
      why: 'rows nearly depend on one another',
      matrix: [
        [1, 1],
        [1, 1 + 1e-12],
      ],
    },
    {
      why: 'the quadratic form is not positive',
      matrix: [
        [1, 2],
        [2, 1],
      ],
    },
    {
      why: 'a row is zero',
      matrix: [
        [0, 0],
        [0, 1],
      ],
    },
  ])('finds nothing when $why', ({ matrix }) => {
    expect(solvePositiveDefinite(matrix, [1, 1])).toBeNull()
  })
})
