import { requireCount } from './require-count.ts'
import { requireFinite } from './require-finite.ts'

/** Answers as counts: `counts[i]` people answered `values[i]`. */
export interface ValueCounts {
  readonly values: readonly number[]
  readonly counts: readonly number[]
}

/** The answers of one group, such as the participants of one event, one by one or as counts. */
export type GroupAnswers = readonly number[] | ValueCounts

export interface DesignEffect {
  /** How alike the answers of a group are: 1 when they are equal, 0 when no more alike than those of two groups. */
  readonly intraclassCorrelation: number
  /** Answers per group: their plain mean. */
  readonly averageSize: number
  /** How many times larger the variance of the overall mean is than if everybody had answered on their own. */
  readonly designEffect: number
}

interface GroupSums {
  readonly size: number
  readonly mean: number
  readonly squaresWithin: number
}

/**
 * People of one event are alike: how much less do their answers say than so many independent ones? Intraclass
 * correlation ρ of the one-way analysis of variance and 1 + (m − 1)ρ with the average group size m, where a ρ below 0
 * counts as 0. The more the sizes differ, the more this understates: it is exact for groups of one size.
 * @param groups answers per group, one by one or as counts; both forms give the same figures. Each holds an answer.
 * @returns null with fewer than 2 groups, when no group has 2 answers, and when all answers are equal
 * @throws {RangeError} naming the group that is empty or holds something that is not a finite value or not a count
 * @source L. Kish (1965), Survey Sampling, chapter 5; A. Donner and J. J. Koval (1980), Biometrics 36:19–25, for the
 *   analysis-of-variance estimate with groups of unequal size. Same correlation as `ICCest` of the R package ICC.
 */
export function designEffect(groups: readonly GroupAnswers[]): DesignEffect | null {
  groups.forEach(requireGroup)
  const counted = groups.map(asCounts)
  const sums = counted.map((group) => groupSums(group, firstAnswer(counted)))
  const correlation = intraclassCorrelation(sums)
  if (correlation === null) return null
  const averageSize = sumOver(sums, ({ size }) => size) / sums.length
  return {
    intraclassCorrelation: correlation,
    averageSize,
    designEffect: 1 + (averageSize - 1) * Math.max(0, correlation),
  }
}

function intraclassCorrelation(groups: readonly GroupSums[]): number | null {
  const people = sumOver(groups, ({ size }) => size)
  if (groups.length < 2 || people === groups.length) return null
  const overall = sumOver(groups, ({ size, mean }) => size * mean) / people
  const between = sumOver(groups, ({ size, mean }) => size * (mean - overall) ** 2) / (groups.length - 1)
  const within = sumOver(groups, ({ squaresWithin }) => squaresWithin) / (people - groups.length)
  if (between === 0 && within === 0) return null
  const adjustedSize = (people - sumOver(groups, ({ size }) => size * size) / people) / (groups.length - 1)
  return (between - within) / (between + (adjustedSize - 1) * within)
}

/** Counted from `origin`, one of the answers, so that answers that are all equal have no variance at all. */
function groupSums({ values, counts }: ValueCounts, origin: number): GroupSums {
  const answers = values.map((value, index) => ({ value: value - origin, count: counts[index] as number }))
  const size = sumOver(answers, ({ count }) => count)
  const mean = sumOver(answers, ({ value, count }) => count * value) / size
  return { size, mean, squaresWithin: sumOver(answers, ({ value, count }) => count * (value - mean) ** 2) }
}

function firstAnswer([group]: readonly ValueCounts[]): number {
  return group?.values.find((_value, index) => group.counts[index] !== 0) ?? 0
}

function asCounts(group: GroupAnswers): ValueCounts {
  return 'counts' in group ? group : { values: group, counts: group.map(() => 1) }
}

function requireGroup(group: GroupAnswers, index: number): void {
  const { values, counts } = asCounts(group)
  if (values.length !== counts.length) {
    throw new RangeError(
      `groups[${index}] must have as many values as counts, not ${values.length} and ${counts.length}`,
    )
  }
  const list = 'counts' in group ? `groups[${index}].values` : `groups[${index}]`
  for (const [position, value] of values.entries()) {
    requireFinite(`${list}[${position}]`, value)
    requireCount(`groups[${index}].counts[${position}]`, counts[position] as number)
  }
  if (counts.every((count) => count === 0)) throw new RangeError(`groups[${index}] must hold at least one answer`)
}

const sumOver = <T>(list: readonly T[], amount: (each: T) => number): number =>
  list.reduce((sum, each) => sum + amount(each), 0)
