import { describe, expect, it } from 'vitest'
import { type ComparedLine, comparedLines } from '../comparison/compared-line.ts'
import type { AttritionRow, ChangeRow, OtherPeople } from '../comparison/comparison.ts'
import { viewId } from '../comparison/line-views.ts'
import { indexTrajectories } from '../comparison/study-line.ts'
import type { Trajectory } from '../comparison/trajectory.ts'
import { type Opened, openByCategory, openWhole } from './opened-views.ts'
import { randomPopulation } from './random-population.ts'

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

/**
 * How many people are in exactly the same views, of all who are in any?
 *
 * Why it is enough to look at this: every figure of a view counts or sums over its people, so that a combination of
 * views, with whatever factors, gives each person the sum of the factors of the views that show this person. Two people
 * in exactly the same views have the same weight in every combination. What a combination leaves of the one it leaves of
 * all of them, so one that isolates fewer than five exists only where fewer than five are in exactly the same views.
 */
function sizesOfBlocks(views: readonly People[]): readonly number[] {
  const viewsOf = new Map<number, string>()
  views.forEach((people, index) => {
    for (const person of people) viewsOf.set(person, `${viewsOf.get(person) ?? ''} ${index}`)
  })
  const sizes = new Map<string, number>()
  for (const names of viewsOf.values()) sizes.set(names, (sizes.get(names) ?? 0) + 1)
  return [...sizes.values()]
}

/** Two groups of people of whom a figure is published without a value of anybody. */
type TwoGroups = readonly [one: People, other: People]

/**
 * Of the figures without values, a reader learns only how many people they are of; who they are is read from the views
 * of the lines, and must fit the figure. `views` finds the two of one line.
 */
function unnamedIn({ studies, stored, followUp }: Opened, views: (line: ComparedLine) => readonly string[]): TwoGroups {
  const lines = comparedLines(studies, indexTrajectories(stored), followUp)
  const groups = lines.map((line) => views(line).map((view) => line.views.get(view)?.atoms ?? []))
  const people = (index: number) => new Set(groups.flatMap((group) => (group[index] ?? []).map(whoIs)))
  return [people(0), people(1)]
}

const whoIs = ({ answers }: Trajectory): number =>
  whoSaid(Math.max(...answers.map(({ choice }) => Number(choice ?? 0))))

function otherPeopleIn(opened: Opened, { earlierOnly, laterOnly }: OtherPeople): TwoGroups {
  const groups = unnamedIn(opened, ({ pair }) =>
    pair === null ? [] : [viewId.left, viewId.joined(pair.later.position)],
  )
  expect(groups.map(({ size }) => size)).toEqual([sum(earlierOnly), sum(laterOnly)])
  return groups
}

/** The means are of numbers that nobody shares, so that they fit no other people but by a rare chance. */
function stayersAndLeaversIn(opened: Opened, { stayersMean, leaversMean }: AttritionRow): TwoGroups {
  const groups = unnamedIn(opened, ({ asked: [first], laterPosition, pair, views }) => {
    const stayed = pair === null ? viewId.stayed(laterPosition ?? 0) : viewId.pair(laterPosition ?? 0, 'person')
    const isCounted =
      first?.wave.kind === 'immediate' && [stayed, viewId.left].every((view) => views.get(view)?.hidden === null)
    return isCounted ? [stayed, viewId.left] : []
  })
  const means = groups.map((people) => WAVE + sum([...people]) / people.size)
  expect(means[0]).toBeCloseTo(stayersMean, 9)
  expect(means[1]).toBeCloseTo(leaversMean, 9)
  return groups
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('whatever readers add and subtract', () => {
  it('at least five people stay together in the figures that name values', () => {
    let [tried, shown] = [0, 0]
    for (let seed = 0; seed < 12; seed++) {
      const population = randomPopulation(seed, 'NUM', ownNumber)
      const rows = [...openWhole(population, [1, 2]), ...openByCategory(population, [1, 2])].flatMap(
        ({ comparison }) => comparison.changes,
      )
      const views = rows.flatMap(namedIn)
      expect(sizesOfBlocks(views).filter((size) => size < 5)).toEqual([])
      tried += 2 * rows.length
      shown += views.length
    }
    expect(tried).toBeGreaterThan(10_000)
    expect(shown).toBeGreaterThan(600)
  }, 30_000)

  it('at least five stay together when what those said who left, came anew or came back is added', () => {
    let [named, others, attrition] = [0, 0, 0]
    for (let seed = 100; seed < 125; seed++) {
      const opened = openWhole(randomPopulation(seed, 'TEST', ownNumber), [1, 2])
      const views = opened.flatMap(({ comparison }) => comparison.changes.flatMap(namedIn))
      named += views.length
      for (const each of opened) {
        const [row] = each.comparison.changes
        if (row?.others) {
          views.push(...otherPeopleIn(each, row.others))
          others++
        }
        const [attritionRow] = each.comparison.attrition
        if (attritionRow) {
          views.push(...stayersAndLeaversIn(each, attritionRow))
          attrition++
        }
      }
      expect(sizesOfBlocks(views).filter((size) => size < 5)).toEqual([])
    }
    expect(named).toBeGreaterThan(400)
    expect(others).toBeGreaterThan(10)
    expect(attrition).toBeGreaterThan(5)
  }, 30_000)
})
