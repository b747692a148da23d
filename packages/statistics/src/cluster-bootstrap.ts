import { acceleration, bcaInterval, requireResamples } from './bca-interval.ts'
import type { MeanDifference } from './bootstrap-bca.ts'
import { differenceCounts, type PairedAnswers } from './paired-answers.ts'
import { seededGenerator, type Uniform } from './seeded-generator.ts'

/** All that the mean needs to know of a cluster. */
interface Cluster {
  readonly pairs: number
  /** Sum of the differences. */
  readonly total: number
  /** The largest difference either way. */
  readonly size: number
}

const CLUSTERS_MIN = 5
const CONFIDENCE = 0.95

/**
 * By how much did answers change on average, and how sure is that when whole events, not single respondents, could have
 * been others? People of one event answer alike, so that the interval over single pairs would be too narrow. BCa
 * bootstrap of the mean over all pairs; events are resampled as wholes and left out as wholes by the jackknife. The
 * work grows with events × resamples; the pairs are only counted once. With few events the interval is still too
 * narrow.
 * @param clusters the answers of each event, at least 5 events of at least one pair
 * @param options.seed whole number; the same seed and clusters in the same order give the same interval
 * @param options.resamples whole number, at least 1 000
 * @returns the mean of later − earlier with its 95 % interval, in units of the answers; null when all clusters have the
 *   same mean, so that no resample differs
 * @throws {RangeError} naming `clusters` when there are fewer than 5, `clusters[i]` when its answers are not well
 *   formed (see `transitionTable`) or hold no pair, or the option that is outside its limits
 * @source B. Efron (1987), JASA 82:171–185, for BCa; A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and
 *   their Application, section 3.8, for the resampling of clusters. Same figures as
 *   `scipy.stats.bootstrap(method="BCa", paired=True)` over the totals and sizes of the clusters.
 */
export function clusterBootstrapBca(
  clusters: readonly PairedAnswers[],
  { seed, resamples = 10_000 }: { seed: number; resamples?: number },
): MeanDifference | null {
  requireResamples(resamples)
  const uniform = seededGenerator(seed)
  if (clusters.length < CLUSTERS_MIN) {
    throw new RangeError(`clusters must hold at least ${CLUSTERS_MIN} clusters, not ${clusters.length}`)
  }
  const counted = clusters.map(countCluster)
  const mean = meanOf(counted)
  if (haveSameMean(counted, mean)) return null

  const resampled = Float64Array.from({ length: resamples }, () => resampledMean(counted, uniform)).sort()
  return { mean, ...bcaInterval({ estimate: mean, resampled, skew: jackknifeSkew(counted) }, CONFIDENCE) }
}

function countCluster(answers: PairedAnswers, index: number): Cluster {
  const differences = differencesOf(answers, index)
  return {
    pairs: differences.reduce((sum, { count }) => sum + count, 0),
    total: differences.reduce((sum, { difference, count }) => sum + difference * count, 0),
    size: differences.reduce((largest, { difference }) => Math.max(largest, Math.abs(difference)), 0),
  }
}

function differencesOf(answers: PairedAnswers, index: number) {
  try {
    return differenceCounts(answers)
  } catch (cause) {
    throw cause instanceof RangeError ? new RangeError(`clusters[${index}]: ${cause.message}`, { cause }) : cause
  }
}

/** Up to what the rounding of decimal answers leaves. */
function haveSameMean(clusters: readonly Cluster[], mean: number): boolean {
  const rounding = 1e-12 * clusters.reduce((largest, { size }) => Math.max(largest, size), 0)
  return clusters.every(({ pairs, total }) => Math.abs(total / pairs - mean) <= rounding)
}

function resampledMean(clusters: readonly Cluster[], uniform: Uniform): number {
  let pairs = 0
  let total = 0
  for (let drawn = 0; drawn < clusters.length; drawn++) {
    const cluster = clusters[Math.floor(uniform() * clusters.length)] as Cluster
    pairs += cluster.pairs
    total += cluster.total
  }
  return total / pairs
}

function jackknifeSkew(clusters: readonly Cluster[]): number {
  const all = sumOf(clusters)
  const without = clusters.map(({ pairs, total }) => (all.total - total) / (all.pairs - pairs))
  const centre = without.reduce((sum, mean) => sum + mean, 0) / without.length
  return acceleration(without.map((mean) => ({ influence: centre - mean, count: 1 })))
}

const meanOf = (clusters: readonly Cluster[]): number => {
  const { pairs, total } = sumOf(clusters)
  return total / pairs
}

const sumOf = (clusters: readonly Cluster[]): { readonly pairs: number; readonly total: number } =>
  clusters.reduce((sum, { pairs, total }) => ({ pairs: sum.pairs + pairs, total: sum.total + total }), {
    pairs: 0,
    total: 0,
  })
