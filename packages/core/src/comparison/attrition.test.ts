import { describe, expect, it } from 'vitest'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('LA.NEED')
const ASKED_TWICE = studyAsking('a', [[ITEM], [ITEM]])

/** Twelve came back, of whom most had said 4; twelve did not, of whom most had said 3. */
const HIGHER_CAME_BACK: readonly Way[] = [
  ['4>3', 8],
  ['5>4', 2],
  ['3>4', 2],
  ['3>-', 8],
  ['4>-', 2],
  ['2>-', 2],
]
const ALIKE: readonly Way[] = [
  ['4>3', 6],
  ['3>4', 6],
  ['4>-', 6],
  ['3>-', 6],
]

const compareWays = (ways: readonly Way[], study = ASKED_TWICE) =>
  compareItems([study], stored('a', 'LA.NEED', ...ways), scopeOf())

describe('attrition', () => {
  it('compares what those who came back and those who did not had answered at first', () => {
    const { attrition, changes } = compareWays(HIGHER_CAME_BACK)
    expect(attrition).toMatchObject([
      { item: 'LA.NEED', wording: ITEM.wording, stayers: 12, leavers: 12, stayersMean: 4, leaversMean: 3 },
    ])
    // Both groups have a variance of 4 / 11.
    expect(attrition[0]?.standardizedDifference).toBeCloseTo(Math.sqrt(11 / 4), 12)
    expect(attrition[0]?.p).toBeLessThan(0.01)
    expect(attrition[0]?.sentence).toEqual({
      en: 'Those who came back had answered higher at first than those who did not.',
      es: 'Quienes volvieron a responder habían dado al inicio respuestas más altas que quienes no volvieron.',
    })
    expect(changes[0]?.person).toMatchObject({ shown: true, claim: 'C1' })
  })

  it('says that those who came back had answered lower', () => {
    const turned: readonly Way[] = HIGHER_CAME_BACK.map(([way, people]) => [
      way.replace(/^\d/, (first) => String(6 - Number(first))),
      people,
    ])
    const [row] = compareWays(turned).attrition
    expect(row?.standardizedDifference).toBeCloseTo(-Math.sqrt(11 / 4), 12)
    expect(row?.sentence.en).toBe('Those who came back had answered lower at first than those who did not.')
  })

  it('lets a change claim C2 only where it found no notable difference', () => {
    const { attrition, changes } = compareWays(ALIKE)
    expect(attrition[0]).toMatchObject({ standardizedDifference: 0, p: 1 })
    expect(attrition[0]?.sentence.en).toBe(
      'Those who came back and those who did not had answered much alike at first.',
    )
    expect(changes[0]?.person).toMatchObject({ claim: 'C2' })
  })

  it('is no check where it could not be made: then a change claims C1', () => {
    const { attrition, changes } = compareWays(ALIKE.filter(([way]) => !way.endsWith('-')))
    expect(attrition).toEqual([])
    expect(changes[0]?.person).toMatchObject({ claim: 'C1' })
  })

  it('is no check of institutions, where other people answered', () => {
    const { changes } = compareWays([...ALIKE, ['4>3 institution', 6], ['3>4 institution', 5]])
    expect(changes[0]?.institution).toMatchObject({ shown: true, claim: 'C1' })
    expect(changes[0]?.person).toMatchObject({ claim: 'C2' })
  })

  it('checks each wording of an item for itself', () => {
    const reworded = itemNamed('LA.NEED', { wording: { en: 'Other words' } })
    const studies = [ASKED_TWICE, studyAsking('b', [[reworded], [reworded]])]
    const trajectories = [...stored('a', 'LA.NEED', ...ALIKE), ...stored('b', 'LA.NEED', ...HIGHER_CAME_BACK)]
    const { attrition, changes } = compareItems(studies, trajectories, scopeOf())
    expect(attrition.map(({ standardizedDifference }) => Math.round(standardizedDifference ?? 9))).toEqual([0, 2])
    expect(changes.map(({ wording, person }) => [wording.en, person.shown && person.claim]).toSorted()).toEqual([
      ['LA.NEED?', 'C2'],
      ['Other words', 'C1'],
    ])
  })

  it('has no row below ten people in one of the groups', () => {
    const nine: readonly Way[] = [
      ['4>-', 5],
      ['3>-', 4],
    ]
    expect(compareWays([...ALIKE.slice(0, 2), ...nine]).attrition).toEqual([])
    expect(compareWays([...ALIKE.slice(0, 2), ...nine, ['3>-', 1]]).attrition).toHaveLength(1)
  })

  it('knows who came back also of an item that the follow-up does not ask again', () => {
    const ways: readonly Way[] = HIGHER_CAME_BACK.map(([way, people]) => [way.replace(/>[34]$/, '>?'), people])
    const { attrition } = compareWays(ways, studyAsking('a', [[ITEM], []]))
    expect(attrition).toMatchObject([{ stayers: 12, leavers: 12, stayersMean: 4, leaversMean: 3 }])
  })

  it('counts as leavers only those who came back in no follow-up at all', () => {
    const study = studyAsking('a', [[ITEM], [ITEM], [ITEM]])
    const { attrition } = compareWays(
      [...ALIKE.map(([way, people]): Way => [`${way}>-`, people]), ['4>->5', 6], ['2>->4', 6]],
      study,
    )
    expect(attrition).toMatchObject([{ stayers: 12, leavers: 12, leaversMean: 3.5 }])
  })

  it('counts neither another person of the institution nor a late answer as coming back or leaving', () => {
    const others: readonly Way[] = [
      ['1>3 institution', 12],
      ['1>3 late', 12],
      ['1 late>4', 12],
      ['1 late>-', 12],
    ]
    expect(compareWays([...ALIKE, ...others]).attrition).toMatchObject([
      { stayers: 12, leavers: 12, stayersMean: 3.5, leaversMean: 3.5 },
    ])
  })

  it('adds only activities that show both groups', () => {
    const studies = ['a', 'b', 'c'].map((id) => studyAsking(id, [[ITEM], [ITEM]]))
    const trajectories = [
      ...stored('a', 'LA.NEED', ...ALIKE),
      ...stored('b', 'LA.NEED', ['1>1', 20], ['1>-', 4]),
      ...stored('c', 'LA.NEED', ...HIGHER_CAME_BACK),
    ]
    expect(compareItems(studies, trajectories, scopeOf()).attrition).toMatchObject([
      { stayers: 24, leavers: 24, stayersMean: 3.75, leaversMean: 3.25 },
    ])
  })

  it('compares the scores of a test, and no expectation, stage or item that cannot be averaged', () => {
    const asked = [
      itemNamed('T', { scale: 'TEST' }),
      itemNamed('E', { pair: 'E', scale: 'EXT5' }),
      itemNamed('L', { pair: 'L', scale: 'STG' }),
      itemNamed('D', { scale: 'DIF5' }),
      itemNamed('N', { scale: 'NUM' }),
    ]
    const trajectories = asked.flatMap(({ construct }) => stored('a', construct, ...HIGHER_CAME_BACK))
    const { attrition } = compareItems([studyAsking('a', [asked, asked])], trajectories, scopeOf())
    expect(attrition.map(({ item }) => item)).toEqual(['T'])
    expect(attrition[0]).toMatchObject({ stayersMean: 4, leaversMean: 3 })
  })

  it('has no rows in a breakdown', () => {
    const trajectories = stored('a', 'LA.NEED', ...ALIKE.map(([way, people]): Way => [way, people, { sex: 'female' }]))
    const filter = { dimension: 'sex', category: 'female' } as const
    expect(compareItems([ASKED_TWICE], trajectories, scopeOf({ filter })).attrition).toEqual([])
  })

  it('says "much alike" where nobody differs from anybody', () => {
    const [row] = compareWays([
      ['4>4', 12],
      ['4>-', 12],
    ]).attrition
    expect(row).toMatchObject({ standardizedDifference: null, p: null })
    expect(row?.sentence.en).toMatch(/much alike/)
  })
})
