/**
 * Ways to divide some answers between the groups: `ways[s][d]` of them give `s` answers to the second group so that it
 * is higher in `d` doubled pairs. Doubled, because a tied pair counts one half.
 */
type Ways = readonly Float64Array[]

/**
 * If it were pure chance who of all people belongs to which group: how probable is it that the number of pairs in which
 * the second group is higher lies at least this far from its mean, on either side? Exact, with ties. The answers are cut
 * in a lower and an upper half that are counted apart and met in the middle, which keeps the work small. The ways are
 * counted and not turned into shares before the end: even of 1 000 people there are fewer than a number can hold.
 * @param ties how many people gave each answer, answers in ascending order
 * @param second people in the second group
 * @param distance of the doubled number of pairs from its mean, at least 0
 * @returns from 0 to 1
 * @source the shift algorithm of B. Streitberg and J. Röhmel (1986), Statistical Software Newsletter 12:10–17.
 */
export function mannWhitneyTail(ties: readonly number[], second: number, distance: number): number {
  const people = sum(ties)
  const first = people - second
  const cut = ties.findIndex((_, index) => 2 * sum(ties.slice(0, index + 1)) >= people) + 1
  const lowerPeople = sum(ties.slice(0, cut))
  const lower = waysToDivide(ties.slice(0, cut), second)
  const upper = waysToDivide(ties.slice(cut), second)
  let extreme = 0
  for (let below = 0; below < lower.length; below++) {
    const above = second - below
    // Everybody of the second group in the upper half is higher than everybody of the first in the lower half.
    const across = 2 * above * (lowerPeople - below)
    extreme += waysOutside(lower[below], upper[above], {
      low: first * second - distance - across,
      high: first * second + distance - across,
    })
  }
  // Ways in the very middle are counted from both sides.
  return Math.min(1, extreme / (binomialCoefficients(people)[second] as number))
}

function waysToDivide(ties: readonly number[], second: number): Ways {
  const people = sum(ties)
  const ways = Array.from(
    { length: Math.min(people, second) + 1 },
    (_, chosen) => new Float64Array(2 * chosen * (people - chosen) + 1),
  )
  ways[0]?.fill(1)
  let placed = 0
  for (const tied of ties) {
    placeTied(ways, placed, tied)
    placed += tied
  }
  return ways
}

/** Places the next `tied` people above the `placed` ones; from many to few, so that no one is placed twice. */
function placeTied(ways: Ways, placed: number, tied: number): void {
  const choices = binomialCoefficients(tied)
  for (let chosen = Math.min(ways.length - 1, placed); chosen >= 0; chosen--) {
    const firstBelow = placed - chosen
    const from = ways[chosen] as Float64Array
    const reached = nonZero(from, 2 * chosen * firstBelow + 1)
    for (let added = 1; added <= tied && chosen + added < ways.length; added++) {
      const to = ways[chosen + added] as Float64Array
      addShifted({ from, reached, to }, added * (2 * firstBelow + tied - added), choices[added] as number)
    }
  }
}

/** With few different answers most entries are zero: listing the others once saves most of the additions. */
function nonZero(list: Float64Array, length: number): Int32Array {
  const positions = new Int32Array(length)
  let found = 0
  for (let position = 0; position < length; position++) {
    if (list[position] !== 0) positions[found++] = position
  }
  return positions.subarray(0, found)
}

function addShifted(
  { from, reached, to }: { from: Float64Array; reached: Int32Array; to: Float64Array },
  shift: number,
  factor: number,
): void {
  for (let index = 0; index < reached.length; index++) {
    const position = reached[index] as number
    to[position + shift] = (to[position + shift] as number) + (from[position] as number) * factor
  }
}

/** In how many ways do two halves make `low` doubled pairs or fewer, or `high` or more? */
function waysOutside(
  lower: Float64Array | undefined,
  upper: Float64Array | undefined,
  { low, high }: { low: number; high: number },
): number {
  if (lower === undefined || upper === undefined) return 0
  const last = upper.length - 1
  const atMost = Float64Array.from(upper)
  for (let pairs = 1; pairs <= last; pairs++) atMost[pairs] = (atMost[pairs] as number) + (atMost[pairs - 1] as number)
  const atLeast = Float64Array.from(upper)
  for (let pairs = last; pairs > 0; pairs--) {
    atLeast[pairs - 1] = (atLeast[pairs - 1] as number) + (atLeast[pairs] as number)
  }
  let ways = 0
  for (let pairs = 0; pairs < lower.length; pairs++) {
    const count = lower[pairs] as number
    if (count === 0) continue
    if (pairs <= low) ways += count * (atMost[Math.min(low - pairs, last)] as number)
    if (high - pairs <= last) ways += count * (atLeast[Math.max(high - pairs, 0)] as number)
  }
  return ways
}

/** In how many ways can 0, 1 … `of` people be chosen? */
function binomialCoefficients(of: number): readonly number[] {
  const ways = [1]
  for (let chosen = 1; chosen <= of; chosen++) ways.push(((ways[chosen - 1] as number) * (of - chosen + 1)) / chosen)
  return ways
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
