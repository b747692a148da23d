import { clusterBootstrapBca } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import type { Change } from './change.ts'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('LA.NEED')
const WAYS: readonly Way[] = [
  ['3>4', 8],
  ['3>5', 2],
  ['4>4', 3],
  ['5>4', 1],
]
const FEW: readonly Way[] = [['2>5', 4]]

/** The change of the item over activities that answered in these ways. */
function changeOver(activities: readonly (readonly Way[])[]): Change {
  const studies = activities.map((_, index) => studyAsking(`s${index}`, [[ITEM], [ITEM]]))
  const trajectories = activities.flatMap((ways, index) => stored(`s${index}`, 'LA.NEED', ...ways))
  return compareItems(studies, trajectories, scopeOf()).changes[0]?.person as Change
}

const alike = (activities: number) => Array.from({ length: activities }, () => WAYS)

describe('several activities', () => {
  it('are tested when there is one alone, and it is not listed again', () => {
    const change = changeOver(alike(1))
    expect(change).toMatchObject({ pooling: 'one', matched: 14, activities: [] })
    expect(change.test).not.toBeNull()
    expect(change.meanDifference).not.toBeNull()
  })

  it.each([2, 3, 4])('are put side by side without a common test or interval when there are %i', (activities) => {
    const change = changeOver(alike(activities))
    expect(change).toMatchObject({
      pooling: 'apart',
      matched: 14 * activities,
      up: 10 * activities,
      test: null,
      meanDifference: null,
    })
    expect(change.activities).toEqual(
      Array.from({ length: activities }, (_, index) => ({
        activityId: `s${index}-activity`,
        matched: 14,
        up: 10,
        same: 3,
        down: 1,
      })),
    )
    expect(change.sentence.en).toMatch(
      new RegExp(`The answers of ${activities} activities stand side by side here and are not tested together\\.$`),
    )
    expect(change.sentence.es).toMatch(
      new RegExp(
        `Las respuestas de ${activities} actividades se muestran aquí lado a lado y no se someten a una prueba`,
      ),
    )
  })

  it('have no common test or interval in the annex either when they are put side by side', () => {
    expect(changeOver(alike(4))).toMatchObject({ symmetry: null, homogeneity: null, favourable: null })
  })

  it('are drawn again as wholes from five on', () => {
    const activities = [
      WAYS,
      WAYS,
      [
        ['4>4', 9],
        ['5>3', 4],
      ],
      [
        ['3>3', 9],
        ['2>3', 5],
        ['4>2', 1],
      ],
      WAYS,
    ] as const satisfies readonly (readonly Way[])[]
    const change = changeOver(activities)
    const clusters = activities.map((ways: readonly Way[]) => {
      const pairs = ways.flatMap(([way, people]) => Array.from({ length: people }, () => way.split('>').map(Number)))
      return { earlier: pairs.map(([earlier = 0]) => earlier), later: pairs.map(([, later = 0]) => later) }
    })
    const { mean, low, high } = clusterBootstrapBca(clusters, { seed: 1 }) ?? {}
    expect(change).toMatchObject({ pooling: 'clusters', matched: 70, meanDifference: { value: mean, low, high } })
    expect(change.test).not.toBeNull()
    expect(change.activities).toHaveLength(5)
    expect(change.sentence.en).not.toContain('side by side')
  })

  it('of which nothing may be shown are no clusters', () => {
    expect(changeOver([...alike(4), FEW])).toMatchObject({ pooling: 'apart', leftOut: { activities: 1 } })
    expect(changeOver([WAYS, FEW, FEW])).toMatchObject({ pooling: 'one', leftOut: { activities: 2 }, activities: [] })
  })

  it('of fewer than ten pairs together are only counted', () => {
    const five: readonly Way[] = [
      ['3>4', 2],
      ['4>3', 3],
    ]
    const { sentence } = changeOver([five, five])
    expect(changeOver([five])).toMatchObject({ detail: 'counts', test: null })
    expect(sentence.en).toMatch(/^Among 10 people .* The answers of 2 activities stand side by side/)
  })
})
