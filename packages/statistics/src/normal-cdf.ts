import { valueAt } from './rational-function.ts'

/** Near the middle: Φ(x) = ½ + x · P(x²)/Q(x²). */
const MIDDLE = {
  limit: 0.67448975,
  above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
}

/** Outside: tail = e^(−x²/2) · P(|x|)/Q(|x|). */
const SHOULDER = {
  limit: Math.sqrt(32),
  above: [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  below: [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1,
  ],
}

/** Far outside: tail = e^(−x²/2)/|x| · (1/√2π − x⁻² · P(x⁻²)/Q(x⁻²)). */
const TAIL = {
  above: [
    2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
    0.023073441764940174,
  ],
  below: [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
}

const INVERSE_ROOT_TWO_PI = 0.3989422804014327

/**
 * Φ(z): the share of a standard normal distribution below `z`. The lower tail keeps its relative accuracy, so twice
 * `normalCdf(-|z|)` is a two-sided p however small it is.
 * @param z unitless; infinities are allowed
 * @returns from 0 to 1, relative error below 1e-12
 * @throws {RangeError} when `z` is not a number
 * @source W. J. Cody (1969), Rational Chebyshev approximations for the error function, Math. Comp. 23:631–637, in the
 *   form for Φ of W. J. Cody (1993), Algorithm 715, ACM TOMS 19:22–32.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number, not NaN')
  const distance = Math.abs(z)
  if (distance <= MIDDLE.limit) return 0.5 + z * valueAt(MIDDLE, z * z)
  const tail = distance <= SHOULDER.limit ? bell(distance) * valueAt(SHOULDER, distance) : farTail(distance)
  return z < 0 ? tail : 1 - tail
}

function farTail(distance: number): number {
  // Beyond 39 the tail is smaller than any number, and the formula would divide infinities.
  if (distance > 39) return 0
  const inverse = 1 / (distance * distance)
  return (bell(distance) / distance) * (INVERSE_ROOT_TWO_PI - inverse * valueAt(TAIL, inverse))
}

/** e^(−x²/2); x² is split so that its rounding is not blown up by the exponential. */
function bell(distance: number): number {
  const coarse = Math.trunc(distance * 16) / 16
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(distance - coarse) * (distance + coarse)) / 2)
}
