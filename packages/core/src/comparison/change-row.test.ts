import { describe, expect, it } from 'vitest'
import type { Change } from './change.ts'
import { compareItems } from './compare.ts'
import type { ChangeRow } from './comparison.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('LA.NEED')
const TWICE = studyAsking('a', [[ITEM], [ITEM]])

function rowOf(ways: readonly Way[], study = TWICE, parts = {}): ChangeRow {
  const [row] = compareItems([study], stored('a', 'LA.NEED', ...ways), scopeOf(parts)).changes
  if (row === undefined) throw new Error('The item is not compared')
  return row
}

/** Eight of twelve lower. */
const TWELVE: readonly Way[] = [
  ['4>3', 8],
  ['4>4', 2],
  ['3>5', 2],
]

describe('who is in a change', () => {
  it('counts pairs with a missing answer apart, on either side', () => {
    const missing: readonly Way[] = [
      ['-97>4', 2],
      ['5>-98', 1],
      ['-99>-99', 3],
      ['?>4', 1],
      ['4>?', 1],
    ]
    const { person } = rowOf([...TWELVE, ...missing])
    expect(person).toMatchObject({ matched: 12, withoutStep: 8, earlier: [0, 0, 2, 10, 0] })
    expect(rowOf(TWELVE).person).toMatchObject({ test: (person as Change).test, withoutStep: 0 })
  })

  it('does not let missing answers lift a group over the limit', () => {
    const few: readonly Way[] = [
      ['4>3', 2],
      ['3>5', 2],
      ['-97>4', 20],
    ]
    expect(rowOf(few).person).toMatchObject({ shown: false, reason: 'too-few' })
  })

  it.each([
    { why: 'there are no counts', ways: [] },
    { why: 'the counts are zero', ways: [['4>4', 0]] as const },
    {
      why: 'all came once',
      ways: [
        ['4>-', 9],
        ['->4', 9],
      ] as const,
    },
  ])('is nobody where $why', ({ ways }) => {
    expect(rowOf(ways).person).toEqual({
      shown: false,
      reason: 'nobody',
      leftOut: { activities: 0, people: 0 },
      sentence: { en: 'Nobody has answered both times yet.', es: 'Todavía nadie ha respondido ambas veces.' },
    })
  })

  it('hides fewer than ten people who all gave the same answer in one of the waves', () => {
    const alike = (earlier: string, later: string, people: number): readonly Way[] => [
      [`4>${later}`, people],
      [`${earlier}>5`, 4],
    ]
    expect(rowOf(alike('4', '3', 5)).person).toMatchObject({ shown: false, reason: 'identifying' })
    expect(rowOf(alike('3', '5', 5)).person).toMatchObject({ shown: false, reason: 'identifying' })
    expect(rowOf(alike('3', '3', 5)).person).toMatchObject({ shown: true, matched: 9 })
    expect(rowOf(alike('4', '3', 6)).person).toMatchObject({ shown: true, matched: 10 })
  })

  it('counts everybody who gave any answer to the item in time, wave by wave, from five people on', () => {
    const ways: readonly Way[] = [
      ['4>-', 20],
      ['-97>-', 3],
      ['?>-', 9],
      ['4 late>-', 9],
      ['->4', 4],
    ]
    expect(rowOf(ways)).toMatchObject({ earlierAnswered: 23, laterAnswered: null })
    expect(rowOf([...ways, ['->3 institution', 1]])).toMatchObject({ laterAnswered: 5 })
  })

  it('counts no study with fewer than five answers among those who answered', () => {
    const studies = ['a', 'b'].map((id) => studyAsking(id, [[ITEM], [ITEM]]))
    const trajectories = [...stored('a', 'LA.NEED', ...TWELVE), ...stored('b', 'LA.NEED', ['4>-', 4], ['->4', 6])]
    expect(compareItems(studies, trajectories, scopeOf()).changes[0]).toMatchObject({
      earlierAnswered: 12,
      laterAnswered: 18,
    })
  })
})

describe('an answer outside the window of its wave', () => {
  const late: readonly Way[] = [
    ['1>5 late', 3],
    ['5 late>1', 2],
    ['1 late>1 late', 2],
    ['5 late>-', 6],
    ['->1 late', 6],
  ]

  it('is counted apart with its pair, and stands in no figure', () => {
    const [with_, without] = [rowOf([...TWELVE, ...late]), rowOf(TWELVE)]
    expect(with_.person).toEqual({ ...without.person, outsideWindow: 7 })
    expect(without.person).toMatchObject({ outsideWindow: 0 })
    expect(with_.institution).toEqual(without.institution)
    expect(with_.others).toBeNull()
    expect(with_).toMatchObject({ earlierAnswered: 15, laterAnswered: 14 })
  })

  it('lifts no group over the limit', () => {
    const few: readonly Way[] = [
      ['4>3', 2],
      ['3>5', 2],
    ]
    expect(rowOf([...few, ...late]).person).toMatchObject({ shown: false, reason: 'too-few' })
  })

  it('does not keep the wave that was answered in time from being compared with another', () => {
    const study = studyAsking('a', [[ITEM], [ITEM], [ITEM]])
    const ways: readonly Way[] = TWELVE.map(([way, people]) => [way.replace('>', '>1 late>'), people])
    expect(rowOf(ways, study, { followUp: 2 }).person).toMatchObject({ matched: 12, down: 8, outsideWindow: 0 })
    expect(rowOf(ways, study, { followUp: 1 }).person).toMatchObject({ shown: false, reason: 'nobody' })
  })
})

describe('an item that the first wave did not ask', () => {
  const study = studyAsking('a', [[], [ITEM], [ITEM]])
  const ways: readonly Way[] = TWELVE.map(([way, people]) => [`?>${way}`, people])

  it('is described in the first follow-up that asks it', () => {
    const { changes, described } = compareItems([study], stored('a', 'LA.NEED', ...ways), scopeOf({ followUp: 1 }))
    expect(changes).toEqual([])
    expect(described).toMatchObject([{ item: 'LA.NEED', counts: [0, 0, 2, 10, 0] }])
  })

  it('is compared from the second on, with the follow-up that asked first', () => {
    const row = rowOf(ways, study, { followUp: 2 })
    expect(row.person).toMatchObject({ matched: 12, down: 8, claim: 'C1' })
    expect(row.person.sentence.en).toMatch(/^Among 12 people who answered both times, 8 rated it lower after 12 months/)
  })

  it('needs nobody to have answered the first wave', () => {
    const anew: readonly Way[] = TWELVE.map(([way, people]) => [`->${way}`, people])
    expect(rowOf(anew, study, { followUp: 2 }).person).toMatchObject({ matched: 12 })
  })
})

describe('a later follow-up', () => {
  const study = studyAsking('a', [[ITEM], [ITEM], [ITEM]])
  const ways: readonly Way[] = [
    ['4>3>5', 6],
    ['3>3>4', 6],
    ['4>->3', 4],
    ['5>->2', 3],
  ]

  it('is compared with the first wave, and not with the follow-up before', () => {
    expect(rowOf(ways, study, { followUp: 1 }).person).toMatchObject({ matched: 12, up: 0, down: 6 })
    const second = rowOf(ways, study, { followUp: 2 }).person
    expect(second).toMatchObject({ matched: 19, up: 12, down: 7 })
    expect(second.sentence.en).toContain('after 24 months')
  })

  it('of which only some studies have come so far is told of those', () => {
    const studies = [study, studyAsking('b', [[ITEM], [ITEM]])]
    const trajectories = [...stored('a', 'LA.NEED', ...ways), ...stored('b', 'LA.NEED', ...TWELVE)]
    const { changes } = compareItems(studies, trajectories, scopeOf({ followUp: 2 }))
    expect(changes[0]?.person).toMatchObject({ matched: 19, leftOut: { activities: 0 } })
  })

  it('that no study has come to has no row', () => {
    expect(compareItems([TWICE], stored('a', 'LA.NEED', ...TWELVE), scopeOf({ followUp: 2 })).changes).toEqual([])
  })
})
