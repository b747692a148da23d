import { describe, expect, it } from 'vitest'
import type { View } from '../disclosure/admit-views.ts'
import { breakdownViews, categoryViewId, OTHER_CATEGORY } from './breakdown-views.ts'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { DIMENSIONS, type Dimension, type Trajectory } from './trajectory.ts'
import { scopeOf, stored, studyAsking, type Way, waysOf } from './ways-of.ts'

const everybody: View<Trajectory> = { id: 'all', has: () => true, shows: ({ answers }) => [String(answers[0]?.choice)] }

/** How many people each category view has, with so many people of each institution type. */
function sizesOf(people: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const trajectories = waysOf(
    ...Object.entries(people).map(([type, count]): Way => ['4', count, { 'institution-type': type }]),
  )
  const views = breakdownViews(everybody, 'institution-type', trajectories)
  return Object.fromEntries(
    views.map(({ id, has }) => [
      id.replace('all institution-type=', ''),
      trajectories.filter(has).reduce((sum, { respondents }) => sum + respondents, 0),
    ]),
  )
}

describe('breakdownViews', () => {
  it('has one view for each category of at least five people', () => {
    expect(sizesOf({ court: 5, university: 12 })).toEqual({ court: 5, university: 12 })
  })

  it('merges categories of fewer than five', () => {
    expect(sizesOf({ court: 4, university: 12, ministry: 3 })).toEqual({ university: 12, other: 7 })
  })

  it('lets the next smallest join when even together they are fewer than five', () => {
    expect(sizesOf({ court: 2, ministry: 2, office: 6, university: 12 })).toEqual({ university: 12, other: 10 })
    expect(sizesOf({ court: 2, office: 6 })).toEqual({ other: 8 })
  })

  it('merges those of whom it is not known, or who would not say, however many they are', () => {
    expect(sizesOf({ court: 6, university: 12, '': 7, '-99': 8 })).toEqual({ court: 6, university: 12, other: 15 })
    expect(sizesOf({ court: 6, university: 12, '-97': 2 })).toEqual({ university: 12, other: 8 })
  })

  it('merges a category that is itself called "other", which must not be mistaken for the rest', () => {
    expect(sizesOf({ other: 20, university: 12, court: 1 })).toEqual({ university: 12, other: 21 })
  })

  it('puts everybody in exactly one category', () => {
    for (const sizes of [[1], [4, 4], [1, 1, 1, 1, 1], [40, 3], [9, 5, 5, 4, 1], [0, 7]]) {
      const people = Object.fromEntries(sizes.map((size, index) => [`type-${index}`, size]))
      const total = Object.values(sizesOf(people)).reduce((sum, size) => sum + size, 0)
      expect(total).toBe(sizes.reduce((sum, size) => sum + size, 0))
    }
  })

  it('breaks equal sizes by name, so that the order of the counts decides nothing', () => {
    const forward = sizesOf({ a: 2, b: 5, c: 5, d: 9 })
    const backward = sizesOf({ d: 9, c: 5, b: 5, a: 2 })
    expect(forward).toEqual({ c: 5, d: 9, other: 7 })
    expect(backward).toEqual(forward)
  })

  it('counts only members of the view', () => {
    const trajectories = waysOf(['4', 9, { sex: 'female' }], ['5', 9, { sex: 'male' }], ['4', 6, { sex: 'male' }])
    const fours: View<Trajectory> = { ...everybody, has: ({ answers }) => answers[0]?.choice === '4' }
    const views = breakdownViews(fours, 'sex', trajectories)
    expect(views.map(({ id, has }) => [id, trajectories.filter(has).map(({ respondents }) => respondents)])).toEqual([
      [categoryViewId('all', 'sex', 'female'), [9]],
      [categoryViewId('all', 'sex', 'male'), [6]],
    ])
  })

  it('has no views when the counts were summed over the groups', () => {
    expect(breakdownViews(everybody, 'sex', waysOf(['4', 9], ['5', 9]))).toEqual([])
  })
})

const ITEM = itemNamed('LA.NEED')
const of = (sex: string, people: number): readonly Way[] => [
  ['4>3', people - 2, { sex }],
  ['3>5', 2, { sex }],
]

const opened = (ways: readonly Way[], dimension: Dimension, category: string) =>
  compareItems(
    [studyAsking('a', [[ITEM], [ITEM]])],
    stored('a', 'LA.NEED', ...ways),
    scopeOf({ filter: { dimension, category } }),
  ).changes[0]?.person

describe('a breakdown', () => {
  it('shows each category as a change of its own', () => {
    const ways = [...of('female', 14), ...of('male', 7)]
    expect(opened(ways, 'sex', 'female')).toMatchObject({ shown: true, matched: 14, down: 12, detail: 'small' })
    expect(opened(ways, 'sex', 'male')).toMatchObject({ shown: true, matched: 7, down: 5, detail: 'counts' })
  })

  it('shows those who are merged under "other", and not under their own name', () => {
    const ways = [...of('female', 14), ...of('-99', 4), ...of('', 3)]
    expect(opened(ways, 'sex', OTHER_CATEGORY)).toMatchObject({ shown: true, matched: 7 })
    for (const category of ['-99', '', 'male'])
      expect(opened(ways, 'sex', category)).toMatchObject({ shown: false, reason: 'not-broken-down' })
  })

  it('is shown whole or not at all: where one category would be hidden, none is told', () => {
    // The five men agree in the first wave, so that they cannot be shown.
    const ways: readonly Way[] = [...of('female', 14), ['4>3', 3, { sex: 'male' }], ['4>5', 2, { sex: 'male' }]]
    expect(opened(ways, 'sex', 'male')).toMatchObject({ shown: false })
    expect(opened(ways, 'sex', 'female')).toMatchObject({ shown: false })
  })

  it('does not exist where there is only one category', () => {
    for (const dimension of DIMENSIONS)
      expect(opened(of('female', 14), dimension, 'female')).toMatchObject({ shown: false, reason: 'not-broken-down' })
  })

  it('is refused when crossed with another one it would leave fewer than five', () => {
    const type = (way: string, people: number, sex: string, institution: string): Way => [
      way,
      people,
      { sex, 'institution-type': institution },
    ]
    const crossed = (cell: number): readonly Way[] => [
      ...['4>3', '3>5', '5>4'].flatMap((way) => [
        type(way, 3, 'female', 'court'),
        type(way, 3, 'male', 'court'),
        type(way, 3, 'female', 'office'),
      ]),
      type('4>3', cell - 1, 'male', 'office'),
      type('3>4', 1, 'male', 'office'),
    ]
    expect(opened(crossed(5), 'sex', 'male')).toMatchObject({ shown: true, matched: 14 })
    expect(opened(crossed(5), 'institution-type', 'office')).toMatchObject({ shown: true, matched: 14 })
    expect(opened(crossed(4), 'sex', 'male')).toMatchObject({ shown: true, matched: 13 })
    expect(opened(crossed(4), 'institution-type', 'office')).toMatchObject({ shown: false, reason: 'identifying' })
  })

  it('adds up the activities that can be broken down, and counts the others as left out', () => {
    const studies = ['a', 'b', 'c'].map((id) => studyAsking(id, [[ITEM], [ITEM]]))
    const trajectories = [
      ...stored('a', 'LA.NEED', ...of('female', 14), ...of('male', 7)),
      ...stored('b', 'LA.NEED', ...of('female', 8), ...of('male', 8)),
      ...stored('c', 'LA.NEED', ...of('female', 14), ...of('male', 3)),
    ]
    const filter = { dimension: 'sex', category: 'female' } as const
    expect(compareItems(studies, trajectories, scopeOf({ filter })).changes[0]).toMatchObject({
      earlierAnswered: null,
      laterAnswered: null,
      person: { shown: true, matched: 22, leftOut: { activities: 1 } },
      institution: { shown: false, reason: 'not-broken-down' },
    })
  })
})
