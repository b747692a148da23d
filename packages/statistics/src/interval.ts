/** Bounds of a confidence interval, in the unit of what they bound. */
export interface Interval {
  readonly low: number
  readonly high: number
}
