/** A quotient of two polynomials, each by its coefficients with the constant term first. */
export interface RationalFunction {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

export function valueAt({ above, below }: RationalFunction, x: number): number {
  return horner(above, x) / horner(below, x)
}

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0)
