import { describe, expect, it } from 'vitest'
import { compareItems, type ItemComparison } from '../comparison/compare.ts'
import { comparedLines } from '../comparison/compared-line.ts'
import type { AttritionRow, ChangeRow, OtherPeople } from '../comparison/comparison.ts'
import { viewId } from '../comparison/line-views.ts'
import { type ComparedStudy, indexTrajectories } from '../comparison/study-line.ts'
import type { GroupFilter, StoredTrajectory } from '../comparison/trajectory.ts'
import { scopeOf } from '../comparison/ways-of.ts'
import { categoriesOf, countsOf, type Population, randomPopulation, scopesOf } from './random-population.ts'

/**
 * Everything that a reader can open about a population, to add it up and subtract it.
 *
 * Why it is enough to look at who is in the same views: every figure of a view counts or sums over its people, so that a
 * combination of views, with whatever factors, gives each person the sum of the factors of the views that show this
 * person. Two people in exactly the same views have the same weight in every combination. What a combination leaves of
 * the one it leaves of all of them, so one that isolates fewer than five exists only where fewer than five people are in
 * exactly the same views.
 */
interface Opened {
  readonly studies: readonly ComparedStudy[]
  readonly stored: readonly StoredTrajectory[]
  readonly followUp: number
  readonly filter: GroupFilter | null
  readonly comparison: ItemComparison
}

/** Two follow-ups have opened; asked for the third, a study is only described. */
const FOLLOW_UPS = [1, 2]

function openEverything(population: Population, filters: readonly (GroupFilter | null)[]): readonly Opened[] {
  const [summed, byGroup] = [countsOf(population.people, false), countsOf(population.people, true)]
  return scopesOf(population).flatMap((studies) =>
    filters.flatMap((filter) =>
      FOLLOW_UPS.map((followUp) => {
        const stored = filter === null ? summed : byGroup
        return {
          studies,
          stored,
          followUp,
          filter,
          comparison: compareItems(studies, stored, scopeOf({ followUp, filter })),
        }
      }),
    ),
  )
}

type People = ReadonlySet<number>

/** In each wave everybody gives a number that nobody else gives, so that a published figure says whom it counts. */
const WAVE = 1000
const ownNumber = (id: number, position: number) => ({
  choice: String(WAVE * position + id),
  before: String(WAVE * (position + 10) + id),
})
const whoSaid = (number: number): number => number % WAVE

/** The people whom the changes of a row name by their numbers: the same ones earlier and later. */
function namedIn({ scale, person, institution }: ChangeRow): readonly People[] {
  return [person, institution].flatMap((group) => {
    if (!group.shown) return []
    const named = [group.earlier, group.later].map(
      (counts) => new Set(scale.steps.filter((_, index) => counts[index] === 1).map(({ value }) => whoSaid(value))),
    )
    expect(named[0]).toEqual(named[1])
    expect(named[0]?.size).toBe(group.matched)
    return named.slice(0, 1)
  })
}

/** How many people are in exactly the same views, of all who are in any. */
function sizesOfBlocks(views: readonly People[]): readonly number[] {
  const viewsOf = new Map<number, string>()
  views.forEach((people, index) => {
    for (const person of people) viewsOf.set(person, `${viewsOf.get(person) ?? ''} ${index}`)
  })
  const sizes = new Map<string, number>()
  for (const names of viewsOf.values()) sizes.set(names, (sizes.get(names) ?? 0) + 1)
  return [...sizes.values()]
}

describe('whatever readers add and subtract', () => {
  it('at least five people stay together in the figures that name values', () => {
    let views = 0
    for (let seed = 0; seed < 24; seed++) {
      const population = randomPopulation(seed, 'NUM', ownNumber)
      const named = openEverything(population, [null, ...categoriesOf(population)]).flatMap(({ comparison }) =>
        comparison.changes.flatMap(namedIn),
      )
      expect(sizesOfBlocks(named).filter((size) => size < 5)).toEqual([])
      views += named.length
    }
    console.log(views); expect(views).toBeGreaterThan(1000)
  }, 20_000)
})
