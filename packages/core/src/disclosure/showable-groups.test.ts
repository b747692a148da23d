import { seededGenerator } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { cellsOfPairs } from '../comparison/cells-of-pairs.ts'
import type { PairCell } from '../comparison/comparison.ts'
import { reasonNothingIsShown, showableGroups } from './showable-groups.ts'

interface Study {
  readonly country: string
  readonly matched: readonly PairCell[]
}

const shownOf = (...groups: readonly (readonly PairCell[])[]) =>
  showableGroups(groups.map((matched) => ({ matched }))).shown

describe('showableGroups', () => {
  it('shows a group from five pairs on', () => {
    expect(shownOf(cellsOfPairs(['4>3', 2], ['3>4', 2]))).toHaveLength(0)
    expect(shownOf(cellsOfPairs(['4>3', 3], ['3>4', 2]))).toHaveLength(1)
  })

  it('shows a group that agreed in one of the waves only from ten pairs on', () => {
    expect(shownOf(cellsOfPairs(['4>3', 4], ['4>5', 5]))).toHaveLength(0)
    expect(shownOf(cellsOfPairs(['3>4', 4], ['5>4', 5]))).toHaveLength(0)
    expect(shownOf(cellsOfPairs(['4>4', 10]))).toHaveLength(1)
    expect(shownOf(cellsOfPairs(['4>3', 4], ['4>5', 5], ['1>1', 0]))).toHaveLength(0)
  })

  it('keeps the groups that are left out apart', () => {
    const [small, large] = [{ matched: cellsOfPairs(['4>3', 4]) }, { matched: cellsOfPairs(['4>3', 4], ['3>3', 9]) }]
    expect(showableGroups([small, large])).toEqual({ shown: [large], leftOut: [small] })
  })
})

describe('reasonNothingIsShown', () => {
  it.each([
    { leftOut: [], reason: 'nobody' },
    { leftOut: [cellsOfPairs(['4>3', 4])], reason: 'too-few' },
    { leftOut: [cellsOfPairs(['4>3', 7])], reason: 'all-the-same' },
    { leftOut: [cellsOfPairs(['4>3', 7]), cellsOfPairs(['4>3', 4])], reason: 'too-few' },
  ])('is $reason', ({ leftOut, reason }) => {
    expect(reasonNothingIsShown(leftOut.map((matched) => ({ matched })))).toBe(reason)
  })
})

describe('views over random populations', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed)

  it('differ by nobody or by whole groups that may be shown', () => {
    let differences = 0
    for (const seed of seeds) {
      const views = viewsOf(population(seed))
      for (const one of views) {
        for (const other of views) {
          const gained = one.filter((study) => !other.includes(study) && mayBeSeen(study.matched))
          const lost = other.filter((study) => !one.includes(study) && mayBeSeen(study.matched))
          const difference = subtract(figures(one), figures(other))
          expect(difference).toEqual(subtract(countsOf(gained), countsOf(lost)))
          differences += difference.size > 0 ? 1 : 0
        }
      }
    }
    expect(differences).toBeGreaterThan(1000)
  })

  it('never differ by one to four people, nor by fewer than ten who agree, when one contains the other', () => {
    for (const seed of seeds) {
      const studies = population(seed)
      for (const country of viewsOf(studies)) {
        for (const part of viewsOf(studies).filter((view) => view.every((study) => country.includes(study)))) {
          const difference = subtract(figures(country), figures(part))
          if (difference.size > 0) expect(mayBeSeen(cellsOf(difference))).toBe(true)
        }
      }
    }
  })

  it('do not depend on what the hidden groups answered', () => {
    let changed = 0
    for (const seed of seeds) {
      const studies = population(seed)
      const others = population(seed + 1000).filter(({ matched }) => !mayBeSeen(matched))
      const exchanged = studies.map((study, index) => {
        const other = others[index % Math.max(others.length, 1)]
        if (mayBeSeen(study.matched) || other === undefined) return study
        changed++
        return { ...study, matched: other.matched }
      })
      expect(viewsOf(exchanged).map(figures)).toEqual(viewsOf(studies).map(figures))
    }
    expect(changed).toBeGreaterThan(200)
  })
})

/** Eight studies in two countries, from nobody to fourteen people, some of which agree. */
function population(seed: number): readonly Study[] {
  const uniform = seededGenerator(seed)
  const upTo = (limit: number) => Math.floor(uniform() * (limit + 1))
  return Array.from({ length: 8 }, (_, index) => {
    const agree = uniform() < 0.2
    const pairs = Array.from({ length: upTo(14) }, () => `${agree ? 4 : 2 + upTo(3)}>${2 + upTo(3)}`)
    return {
      country: index % 2 === 0 ? 'PER' : 'MEX',
      matched: cellsOfPairs(...pairs.map((pair) => [pair, 1] as const)),
    }
  })
}

/** Every activity, every country, both together. */
function viewsOf(studies: readonly Study[]): readonly (readonly Study[])[] {
  const countries = ['PER', 'MEX'].map((country) => studies.filter((study) => study.country === country))
  return [...studies.map((study) => [study]), ...countries, studies]
}

type Counts = ReadonlyMap<string, number>

const figures = (view: readonly Study[]): Counts => countsOf(showableGroups(view).shown)

function countsOf(studies: readonly Study[]): Counts {
  const counts = new Map<string, number>()
  for (const { earlierChoice, laterChoice, pairs } of studies.flatMap(({ matched }) => matched)) {
    const key = `${earlierChoice}>${laterChoice}`
    counts.set(key, (counts.get(key) ?? 0) + pairs)
  }
  return sorted(counts)
}

function subtract(one: Counts, other: Counts): Counts {
  const keys = new Set([...one.keys(), ...other.keys()])
  return sorted(new Map([...keys].map((key) => [key, (one.get(key) ?? 0) - (other.get(key) ?? 0)])))
}

const sorted = (counts: Counts): Counts => new Map([...counts].filter(([, count]) => count !== 0).sort())

const cellsOf = (counts: Counts): readonly PairCell[] => cellsOfPairs(...counts)

/** The rule once more, from the answers of each person. */
function mayBeSeen(cells: readonly PairCell[]): boolean {
  const people = cells.flatMap(({ earlierChoice, laterChoice, pairs }) =>
    Array.from({ length: pairs }, () => ({ earlierChoice, laterChoice })),
  )
  const [first] = people
  if (first === undefined || people.length < 5) return false
  if (people.length >= 10) return true
  return (
    people.some(({ earlierChoice }) => earlierChoice !== first.earlierChoice) &&
    people.some(({ laterChoice }) => laterChoice !== first.laterChoice)
  )
}
