import { describe, expect, it } from 'vitest'
import { comparedLines } from '../comparison/compared-line.ts'
import type { AttritionRow, ChangeRow } from '../comparison/comparison.ts'
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
/** Changes of persons and of institutions, those who left, those who came anew, and what was said of today. */
const VIEWS_OF_A_ROW = 5

/** Whom the counts of numbers are of; nobody else may have said one of them. */
function peopleBehind(counts: readonly number[], numbers: readonly number[]): People {
  const named = numbers.filter((_, index) => counts[index] === 1)
  expect(named.length).toBe(sum(counts))
  return new Set(named.map((number) => number % WAVE))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The people whom a row names by their numbers: of a change, the same ones earlier and later. */
function namedIn({ scale, person, institution, others, recalled }: ChangeRow): readonly People[] {
  const steps = scale.steps.map(({ value }) => value)
  const changed = [person, institution].flatMap((group) => {
    if (!group.shown) return []
    const people = peopleBehind(group.earlier, steps)
    expect(peopleBehind(group.later, steps)).toEqual(people)
    return people
  })
  const apart =
    others === null ? [] : [others.earlierOnly, others.laterOnly].map((each) => peopleBehind(each, others.values))
  const today = recalled?.shown ? [peopleBehind(recalled.now, recalled.values)] : []
  return [...changed, ...apart, ...today]
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

/**
 * Of those who came back and those who did not, a reader learns only how many they are and the mean of their numbers. Who
 * they are is read from the views of the lines, and must fit the means: of numbers that nobody shares, they fit no other
 * people but by a rare chance.
 */
function stayersAndLeaversIn({ studies, stored, followUp }: Opened, row: AttritionRow): readonly [People, People] {
  const lines = comparedLines(studies, indexTrajectories(stored), followUp)
  const groups = lines.flatMap(({ asked: [first], laterPosition, pair, views }) => {
    const stayed = pair === null ? viewId.stayed(laterPosition ?? 0) : viewId.pair(laterPosition ?? 0, 'person')
    const [stayers, leavers] = [stayed, viewId.left].map((view) => views.get(view)?.atoms ?? [])
    const isCounted = first?.wave.kind === 'immediate' && stayers?.length !== 0 && leavers?.length !== 0
    return isCounted ? { stayers: stayers ?? [], leavers: leavers ?? [] } : []
  })
  const stayers = new Set(groups.flatMap((group) => group.stayers.map(whoIs)))
  const leavers = new Set(groups.flatMap((group) => group.leavers.map(whoIs)))
  expect(row).toMatchObject({ stayers: stayers.size, leavers: leavers.size })
  expect(row.stayersMean).toBeCloseTo(meanAtFirst(stayers), 9)
  expect(row.leaversMean).toBeCloseTo(meanAtFirst(leavers), 9)
  return [stayers, leavers]
}

const whoIs = ({ answers }: Trajectory): number => Math.max(...answers.map(({ choice }) => Number(choice ?? 0))) % WAVE

const meanAtFirst = (people: People): number => WAVE + sum([...people]) / people.size

describe('whatever readers add and subtract', () => {
  it('at least five people stay together in the figures that name values', () => {
    let [tried, shown] = [0, 0]
    for (let seed = 0; seed < 12; seed++) {
      const population = randomPopulation(seed, 'NUM', ownNumber)
      const opened = [...openWhole(population, [1, 2]), ...openByCategory(population, [1, 2])]
      const rows = opened.flatMap(({ comparison }) => comparison.changes)
      const views = rows.flatMap(namedIn)
      expect(sizesOfBlocks(views).filter((size) => size < 5)).toEqual([])
      tried += VIEWS_OF_A_ROW * rows.length
      shown += views.length
    }
    expect(tried).toBeGreaterThan(25_000)
    expect(shown).toBeGreaterThan(800)
  }, 30_000)

  it('at least five stay together when the means of those who came back and who did not are added', () => {
    let [named, means] = [0, 0]
    for (let seed = 100; seed < 125; seed++) {
      const opened = openWhole(randomPopulation(seed, 'TEST', ownNumber), [1, 2])
      const views = opened.flatMap(({ comparison }) => comparison.changes.flatMap(namedIn))
      const attrition = opened.flatMap((each) =>
        each.comparison.attrition.flatMap((row) => stayersAndLeaversIn(each, row)),
      )
      expect(sizesOfBlocks([...views, ...attrition]).filter((size) => size < 5)).toEqual([])
      named += views.length
      means += attrition.length
    }
    expect(named).toBeGreaterThan(500)
    expect(means).toBeGreaterThan(15)
  }, 30_000)
})
