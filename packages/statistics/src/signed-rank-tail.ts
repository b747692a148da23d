/** Differences of one size: their common rank, and how many there are. */
export interface TiedRank {
  readonly rank: number
  readonly count: number
}

/** Rank sums that can come up, ascending, and the probability of each. */
interface RankSums {
  readonly sums: Float64Array
  readonly shares: Float64Array
}

/** Up to so many combinations of rises over the sizes are listed one by one. */
const COMBINATIONS_MAX = 2 ** 15
/** Otherwise a table of all sums is filled, unless that takes more additions than this: about a tenth of a second. */
const ADDITIONS_MAX = 2 ** 27

/**
 * Each difference keeps its rank and is a rise or a fall with probability ½: how probable is it that the ranks of the
 * rises sum to `limit` or less? Exact. The ranks are split in two halves whose sums are met in the middle, which makes
 * the work small both with few sizes of difference, however high their ranks, and with all sizes different.
 * @param ranks doubled mid-ranks in ascending order; doubled, so that all are whole
 * @param limit in the same doubled unit
 * @returns from 0 to 1; null when it would take too long (hundreds of sizes on top of hundreds of zeros)
 */
export function signedRankTail(ranks: readonly TiedRank[], limit: number): number | null {
  const unit = ranks.reduce((divisor, { rank }) => greatestCommonDivisor(divisor, rank), 0)
  const [left, right] = halves(ranks.map(({ rank, count }) => ({ rank: rank / unit, count })))
  const leftSums = rankSums(left, Math.floor(limit / unit))
  const rightSums = leftSums && rankSums(right, Math.floor(limit / unit))
  return rightSums && tailOfBoth(leftSums, rightSums, Math.floor(limit / unit))
}

function greatestCommonDivisor(a: number, b: number): number {
  return a === 0 ? b : greatestCommonDivisor(b % a, a)
}

/** Balances the number of combinations; ranks of equally many ties go left and right in turns. */
function halves(ranks: readonly TiedRank[]): readonly [TiedRank[], TiedRank[]] {
  const left = new Set<TiedRank>()
  let surplus = 0
  for (const tied of ranks.toSorted((a, b) => b.count - a.count)) {
    const size = Math.log2(tied.count + 1)
    if (surplus <= 0) left.add(tied)
    surplus += surplus <= 0 ? size : -size
  }
  return [ranks.filter((tied) => left.has(tied)), ranks.filter((tied) => !left.has(tied))]
}

/** The sums up to `limit`. */
function rankSums(ranks: readonly TiedRank[], limit: number): RankSums | null {
  const combinations = ranks.reduce((product, { count }) => product * (count + 1), 1)
  if (combinations <= COMBINATIONS_MAX) return listedSums(ranks, limit)
  const movers = ranks.reduce((sum, { count }) => sum + count, 0)
  const highest = ranks.reduce((sum, { rank, count }) => sum + rank * count, 0)
  return movers * Math.min(limit, highest) <= ADDITIONS_MAX ? tabledSums(ranks, movers, Math.min(limit, highest)) : null
}

function listedSums(ranks: readonly TiedRank[], limit: number): RankSums {
  let ways = new Map<number, number>([[0, 1]])
  for (const { rank, count } of ranks) {
    const shares = fairBinomial(count)
    const next = new Map<number, number>()
    for (const [sum, share] of ways) {
      for (let rises = 0; rises <= count && sum + rises * rank <= limit; rises++) {
        const risen = sum + rises * rank
        next.set(risen, (next.get(risen) ?? 0) + share * (shares[rises] as number))
      }
    }
    ways = next
  }
  const sums = Float64Array.from(ways.keys()).sort()
  return { sums, shares: sums.map((sum) => ways.get(sum) as number) }
}

/** Probabilities of 0, 1 … `count` heads. */
function fairBinomial(count: number): readonly number[] {
  const shares = [0.5 ** count]
  for (let heads = 1; heads <= count; heads++) {
    shares.push(((shares[heads - 1] as number) * (count - heads + 1)) / heads)
  }
  return shares
}

/** Counts the ways to reach each sum: at most 2^500, which a number still holds, and turned into shares at the end. */
function tabledSums(ranks: readonly TiedRank[], movers: number, limit: number): RankSums {
  const ways = new Float64Array(limit + 1)
  ways[0] = 1
  let highest = 0
  for (const { rank, count } of ranks) {
    for (let flipped = 0; flipped < count; flipped++) {
      highest = Math.min(highest + rank, limit)
      for (let sum = highest; sum >= rank; sum--) ways[sum] = (ways[sum] as number) + (ways[sum - rank] as number)
    }
  }
  return { sums: ways.map((_, sum) => sum), shares: ways.map((count) => count * 0.5 ** movers) }
}

function tailOfBoth(left: RankSums, right: RankSums, limit: number): number {
  let tail = 0
  let below = 0
  let next = 0
  for (let index = left.sums.length - 1; index >= 0; index--) {
    const room = limit - (left.sums[index] as number)
    while (next < right.sums.length && (right.sums[next] as number) <= room) below += right.shares[next++] as number
    tail += (left.shares[index] as number) * below
  }
  return tail
}
