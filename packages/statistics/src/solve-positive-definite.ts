/** A pivot below this part of its diagonal entry means that the rows depend on one another. */
const PIVOT_MIN = 1e-10

/**
 * Solves matrix · x = right for a symmetric matrix whose quadratic form is positive.
 * @param matrix square and symmetric; only the lower triangle is read
 * @param right as long as the matrix
 * @returns x, or null when the matrix is singular or nearly so
 * @source Cholesky's decomposition, G. H. Golub and C. F. Van Loan, Matrix Computations, section 4.2
 */
export function solvePositiveDefinite(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null {
  const root = lowerRoot(matrix)
  return root === null ? null : solveBackward(root, solveForward(root, right))
}

function lowerRoot(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const root: number[][] = []
  for (const [row, entries] of matrix.entries()) {
    const current: number[] = []
    for (const [column, above] of root.entries()) {
      current.push(((entries[column] as number) - dot(above, current, column)) / (above[column] as number))
    }
    const diagonal = entries[row] as number
    const pivot = diagonal - dot(current, current, row)
    if (!(pivot > PIVOT_MIN * diagonal)) return null
    current.push(Math.sqrt(pivot))
    root.push(current)
  }
  return root
}

function solveForward(root: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const solved: number[] = []
  for (const [row, entries] of root.entries()) {
    solved.push(((right[row] as number) - dot(entries, solved, row)) / (entries[row] as number))
  }
  return solved
}

function solveBackward(root: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const solved = [...right]
  for (let row = root.length - 1; row >= 0; row--) {
    const entries = root[row] as readonly number[]
    const value = (solved[row] as number) / (entries[row] as number)
    solved[row] = value
    for (let above = 0; above < row; above++)
      solved[above] = (solved[above] as number) - (entries[above] as number) * value
  }
  return solved
}

/** Sum of the products of the first `length` entries. */
function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0
  for (let index = 0; index < length; index++) sum += (a[index] as number) * (b[index] as number)
  return sum
}
