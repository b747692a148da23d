export interface ChiSquareTest {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Probability of a chi-square at least this large if there is nothing to find. */
  readonly p: number
}
