import { solvePositiveDefinite } from './solve-positive-definite.ts'

type Matrix = readonly (readonly number[])[]

/** Item = loading · factor + rest: the factor has variance 1, the rest of item i has variance `uniquenesses[i]`. */
export interface OneFactorModel {
  /** In units of the answers; all signs may be turned together. */
  readonly loadings: readonly number[]
  /** In squared units of the answers. */
  readonly uniquenesses: readonly number[]
}

interface Search {
  readonly model: OneFactorModel
  readonly isProper: boolean
  readonly misfit: number
}

const STEPS_MAX = 500
/** Loadings and uniquenesses, as parts of an item's standard deviation and variance, move less than this at the end. */
const SETTLED = 1e-10
/** A uniqueness below this part of the item's variance counts as 0. */
const UNIQUENESS_MIN = 1e-6
const HALVINGS_MAX = 50
/** Rounding of the misfit, below which two values of it count as equal. */
const MISFIT_ROUNDING = 1e-12
/** Two searches that end with misfits closer than this found the same solution. */
const SAME_MISFIT = 1e-9

/**
 * The one-factor model that makes these covariances most likely, found by Newton's method, or by Fisher scoring where
 * the misfit is not convex; a step that does not lower the misfit is halved.
 * @param covariances square and symmetric, at least 3 items
 * @returns null when there is no proper solution: an item does not vary or has no variance of its own (Heywood case),
 *   the loadings are not determined (fewer than three items share the factor), or the steps do not settle
 * @source K. G. Jöreskog (1967), Psychometrika 32:443–482; scoring as in S. Y. Lee and R. I. Jennrich (1979),
 *   Psychometrika 44:99–113. Same estimates as `cfa` of the R package lavaan.
 */
export function oneFactorModel(covariances: Matrix): OneFactorModel | null {
  const deviations = covariances.map((row, item) => Math.sqrt(row[item] as number))
  if (deviations.includes(0)) return null
  const correlations = covariances.map((row, item) =>
    row.map((value, other) => value / at(deviations, item) / at(deviations, other)),
  )
  const model = fitted(correlations)
  return model === null
    ? null
    : {
        loadings: model.loadings.map((loading, item) => loading * at(deviations, item)),
        uniquenesses: model.uniquenesses.map((uniqueness, item) => uniqueness * at(deviations, item) ** 2),
      }
}

/** Bad fits have several solutions, so the search starts once from each item; the most likely solution counts. */
function fitted(correlations: Matrix): OneFactorModel | null {
  const searches = correlations.map((row) => search(correlations, startingModel(row)))
  const lowest = Math.min(...searches.map((each) => each.misfit))
  return searches.find((each) => each.isProper && each.misfit < lowest + SAME_MISFIT)?.model ?? null
}

/** Where the steps from `start` lead, and whether that is a proper solution. */
function search(correlations: Matrix, start: OneFactorModel): Search {
  let model = start
  const ended = (isProper: boolean) => ({ model, isProper, misfit: misfit(correlations, model) })
  for (let step = 0; step < STEPS_MAX; step++) {
    const { newton, scoring } = changes(correlations, model)
    if (newton?.every((part) => Math.abs(part) < SETTLED)) return ended(true)
    const change = newton ?? scoring()
    const next = change === null ? null : improved(correlations, model, change)
    if (next === null) return ended(false)
    model = next
    if (Math.min(...model.uniquenesses) < UNIQUENESS_MIN) return ended(false)
  }
  return ended(false)
}

/** The correlations with one item carry the signs of the loadings. */
function startingModel(correlationsOfItem: readonly number[]): OneFactorModel {
  const loadings = correlationsOfItem.map((correlation) => 0.7 * correlation)
  return { loadings, uniquenesses: loadings.map((loading) => 1 - loading * loading) }
}

/**
 * By how much to move the loadings and then the uniquenesses: the slope of the misfit over its curvature, and, for
 * where that is not positive, over the curvature it would have if the model fitted.
 */
function changes(correlations: Matrix, model: OneFactorModel) {
  const implied = inverseImplied(model)
  const observed = implied.map((row) => times(implied, times(correlations, row)))
  const excess = combined(observed, 1, implied, -1)
  const downhill = [
    ...times(excess, model.loadings).map((value) => 2 * value),
    ...excess.map((row, item) => at(row, item)),
  ]
  // Of the parts of Σ only λλ′ is itself curved, so only pairs of loadings have a second term.
  const curvature = curvatureBetween(implied, combined(observed, 2, implied, -1), model.loadings).map((row, i) =>
    row.map((value, j) => value - 2 * (excess[i]?.[j] ?? 0)),
  )
  return {
    newton: solvePositiveDefinite(curvature, downhill),
    scoring: () => solvePositiveDefinite(curvatureBetween(implied, implied, model.loadings), downhill),
  }
}

/** trace(A · left · B · right): A and B run over the derivatives of Σ by each loading, then by each uniqueness. */
function curvatureBetween(left: Matrix, right: Matrix, loadings: readonly number[]): Matrix {
  const [ofLeft, ofRight] = [times(left, loadings), times(right, loadings)]
  const [strengthLeft, strengthRight] = [product(ofLeft, loadings), product(ofRight, loadings)]
  const cells = (value: (l: number, r: number, i: number, j: number) => number) =>
    left.map((row, i) => row.map((l, j) => value(l, at(at(right, i), j), i, j)))
  const upperLeft = cells(
    (l, r, i, j) =>
      at(ofLeft, i) * at(ofRight, j) + at(ofLeft, j) * at(ofRight, i) + strengthLeft * r + strengthRight * l,
  )
  const upperRight = cells((l, r, _i, j) => at(ofLeft, j) * r + l * at(ofRight, j))
  const lowerLeft = cells((l, r, i) => at(ofLeft, i) * r + l * at(ofRight, i))
  const lowerRight = cells((l, r) => l * r)
  return [
    ...upperLeft.map((row, i) => [...row, ...at(upperRight, i)]),
    ...lowerLeft.map((row, i) => [...row, ...at(lowerRight, i)]),
  ]
}

function improved(correlations: Matrix, model: OneFactorModel, change: readonly number[]): OneFactorModel | null {
  const items = model.loadings.length
  const misfitMax = misfit(correlations, model) + MISFIT_ROUNDING
  for (let halving = 0; halving < HALVINGS_MAX; halving++) {
    const part = 2 ** -halving
    const next = {
      loadings: model.loadings.map((loading, item) => loading + part * at(change, item)),
      uniquenesses: model.uniquenesses.map((uniqueness, item) => uniqueness + part * at(change, items + item)),
    }
    // The misfit is not a number, and so not below any, where a uniqueness is negative.
    if (misfit(correlations, next) <= misfitMax) return next
  }
  return null
}

/** What maximum likelihood minimises, but for a constant: log |Σ| + trace(R Σ⁻¹) of the implied correlations Σ. */
function misfit(correlations: Matrix, { loadings, uniquenesses }: OneFactorModel): number {
  const { ratios, determinant } = rankOne({ loadings, uniquenesses })
  const own = sum(
    uniquenesses.map((uniqueness, item) => Math.log(uniqueness) + at(at(correlations, item), item) / uniqueness),
  )
  const common = sum(times(correlations, ratios).map((value, item) => value * at(ratios, item)))
  return own + Math.log(determinant) - common / determinant
}

/** Σ⁻¹ in closed form. */
function inverseImplied(model: OneFactorModel): Matrix {
  const { ratios, determinant } = rankOne(model)
  return ratios.map((ratio, item) =>
    ratios.map(
      (other, column) => (item === column ? 1 / at(model.uniquenesses, item) : 0) - (ratio * other) / determinant,
    ),
  )
}

/** Σ is the diagonal Θ of the uniquenesses plus the loadings' λλ′: Θ⁻¹λ, and |Σ| as a multiple of |Θ|. */
function rankOne({ loadings, uniquenesses }: OneFactorModel) {
  const ratios = loadings.map((loading, item) => loading / at(uniquenesses, item))
  return { ratios, determinant: 1 + sum(ratios.map((ratio, item) => ratio * at(loadings, item))) }
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const product = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, i) => value * at(b, i)))

const times = (matrix: Matrix, vector: readonly number[]): readonly number[] =>
  matrix.map((row) => product(row, vector))

const combined = (a: Matrix, partA: number, b: Matrix, partB: number): Matrix =>
  a.map((row, i) => row.map((value, j) => partA * value + partB * at(at(b, i), j)))
