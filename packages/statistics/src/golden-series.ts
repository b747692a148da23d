import type { SeriesPoint } from './theil-sen.ts'

/** A real yearly series and its trend figures. */
export interface GoldenSeries {
  readonly name: string
  readonly points: readonly SeriesPoint[]
  readonly s: number
  readonly variance: number
  readonly z: number
  readonly p: number
  readonly slope: number
  readonly low: number
  readonly high: number
}

/** The years from `first` on with a value each; null is a gap. */
const yearly = (first: number, values: readonly (number | null)[]): readonly SeriesPoint[] =>
  values.flatMap((y, index) => (y === null ? [] : [{ x: first + index, y }]))

/**
 * Values: World Bank, World Development Indicators (WIPO as original producer), CC BY 4.0, retrieved 2026-11-23.
 * Figures: Mann–Kendall in Python with the tie term of Kendall (1975); slopes of scipy.stats.theilslopes 1.17.1.
 */
export const GOLDEN_SERIES: readonly GoldenSeries[] = [
  {
    name: 'resident patents of Peru, one tie',
    points: yearly(2010, [39, 39, 54, 73, 83, 67, 72, 100, 89, 137, 125, 94]),
    s: 47,
    variance: 211.66666666666666,
    z: 3.1617796244679655,
    p: 0.0015680818590886327,
    slope: 7.238095238095238,
    low: 4.5,
    high: 10.88888888888889,
  },
  {
    name: 'resident patents of Mexico',
    points: yearly(2010, [951, 1065, 1294, 1210, 1246, 1364, 1310, 1334, 1555, 1305, 1132, 1117]),
    s: 16,
    variance: 212.66666666666666,
    z: 1.0285882219856124,
    p: 0.3036732148994191,
    slope: 16.96666666666667,
    low: -15,
    high: 59.833333333333336,
  },
  {
    name: 'resident patents of Ecuador, two years missing',
    points: yearly(2010, [4, null, null, 7, 24, 20, 45, 16, 34, 29, 33, 35]),
    s: 25,
    variance: 125,
    z: 2.146625258399798,
    p: 0.03182312738649017,
    slope: 2.7777777777777777,
    low: 1,
    high: 4.75,
  },
  {
    name: 'resident designs of Chile, one tie, falling',
    points: yearly(2010, [41, 57, 91, 91, 110, 43, 89, 82, 49, 51]),
    s: -2,
    variance: 124,
    z: -0.08980265101338746,
    p: 0.928444041500591,
    slope: -0.5,
    low: -8.4,
    high: 8,
  },
]
