import { describe, expect, it } from 'vitest'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const ITEM = itemNamed('LA.NEED')

const othersOf = (ways: readonly Way[], study = studyAsking('a', [[ITEM], [ITEM]]), parts = {}) =>
  compareItems([study], stored('a', 'LA.NEED', ...ways), scopeOf(parts)).changes[0]?.others

const PAIRS: readonly Way[] = [
  ['4>3', 8],
  ['3>4', 4],
]
const FIFTEEN: readonly Way[] = [
  ['4>-', 3],
  ['5>-', 2],
  ['3>-', 2],
  ['->3', 3],
  ['->2', 2],
  ['->4', 2],
  ['->1', 1],
]

describe('otherPeople', () => {
  it('shows those who answered only the first time beside those who answered only the second', () => {
    expect(othersOf([...PAIRS, ...FIFTEEN])).toEqual({
      shown: true,
      leftOut: { activities: 0, people: 0 },
      values: [1, 2, 3, 4, 5],
      earlierOnly: [0, 0, 2, 3, 2],
      laterOnly: [1, 2, 3, 2, 0],
      cliffDelta: null,
      mannWhitney: null,
      sentence: {
        en: '7 people answered only the first time and 8 others only the second: different people, so a difference between them is not a change.',
        es: '7 personas respondieron solo la primera vez y otras 8 solo la segunda: son personas distintas, así que una diferencia entre ellas no es un cambio.',
      },
    })
  })

  it('gives δ and the exact test from ten people in both groups on', () => {
    const doubled = (by: number): readonly Way[] => FIFTEEN.map(([way, people]) => [way, by * people])
    const others = othersOf([...PAIRS, ...doubled(2)])
    // Counted over all ways to form the two groups.
    expect(others?.cliffDelta).toBeCloseTo(-0.6428571428571429, 12)
    expect(others?.mannWhitney?.method).toBe('exact')
    expect(others?.mannWhitney?.p).toBeCloseTo(0.001447126453972876, 12)
  })

  it('never speaks of people who moved, rose or fell', () => {
    const sentences = Object.values(othersOf([...PAIRS, ...FIFTEEN])?.sentence ?? {})
    expect(sentences).toHaveLength(2)
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(
        /moved|rose|fell|higher|lower|improv|declin|drop|subi|baj|mejor|empeor|aument|dismin/i,
      )
      expect(sentence.replace(/is not a change|no es un cambio/, '')).not.toMatch(/chang|cambi/i)
    }
  })

  it('counts nobody who took part both times, whoever answered and whenever', () => {
    const both: readonly Way[] = [
      ['4>3 institution', 6],
      ['4>2 late', 6],
      ['1 late>3', 6],
      ['?>5', 6],
      ['5>?', 6],
    ]
    expect(othersOf([...PAIRS, ...FIFTEEN, ...both])).toMatchObject({
      earlierOnly: [0, 0, 2, 3, 2],
      laterOnly: [1, 2, 3, 2, 0],
    })
  })

  it('counts no late answer and no "do not know"', () => {
    const apart: readonly Way[] = [
      ['1 late>-', 6],
      ['->5 late', 6],
      ['-97>-', 6],
      ['->-98', 6],
    ]
    expect(othersOf([...PAIRS, ...FIFTEEN, ...apart])).toMatchObject({
      earlierOnly: [0, 0, 2, 3, 2],
      laterOnly: [1, 2, 3, 2, 0],
    })
  })

  it('calls nobody a leaver who came back later, and everybody anew who did not answer at first', () => {
    const study = studyAsking('a', [[ITEM], [ITEM], [ITEM]])
    const ways: readonly Way[] = [
      ...PAIRS.map(([way, people]): Way => [`${way}>-`, people]),
      ...FIFTEEN.map(([way, people]): Way => [`${way}>-`, people]),
      ['5>->5', 4],
      ['4>->3', 3],
    ]
    expect(othersOf(ways, study)).toMatchObject({ earlierOnly: [0, 0, 2, 3, 2], laterOnly: [1, 2, 3, 2, 0] })
  })

  it('says which numbers its counts belong to, and names none of those who are not shown', () => {
    const numeric = itemNamed('LA.NEED', { scale: 'NUM' })
    const ways: readonly Way[] = [
      ['90>70', 9],
      ['80>60', 3],
      ['20>-', 4],
      ['40>-', 3],
      ['->30', 5],
      ['->20', 4],
      ['-97>-', 6],
    ]
    expect(othersOf(ways, studyAsking('a', [[numeric], [numeric]]))).toMatchObject({
      values: [20, 30, 40],
      earlierOnly: [4, 0, 3],
      laterOnly: [4, 5, 0],
    })
  })

  it('is not there where one of the groups cannot be shown', () => {
    expect(othersOf([...PAIRS, ...FIFTEEN.slice(0, 3)])).toBeNull()
    expect(othersOf([...PAIRS, ...FIFTEEN.slice(0, 3), ['->2', 4]])).toBeNull()
    expect(othersOf([...PAIRS, ...FIFTEEN.slice(0, 3), ['->2', 9]])).toBeNull()
  })

  it('is not there in a breakdown', () => {
    const ways = [...PAIRS, ...FIFTEEN].map(([way, people]): Way => [way, people, { sex: 'female' }])
    const filter = { dimension: 'sex', category: 'female' }
    expect(othersOf(ways, undefined, { filter })).toBeNull()
  })

  it('adds activities and counts those left out', () => {
    const studies = ['a', 'b'].map((id) => studyAsking(id, [[ITEM], [ITEM]]))
    const trajectories = [
      ...stored('a', 'LA.NEED', ...PAIRS, ...FIFTEEN),
      ...stored('b', 'LA.NEED', ...PAIRS, ['5>-', 3], ['->1', 4], ['->2', 4]),
    ]
    expect(compareItems(studies, trajectories, scopeOf()).changes[0]?.others).toMatchObject({
      earlierOnly: [0, 0, 2, 3, 2],
      laterOnly: [5, 6, 3, 2, 0],
      leftOut: { activities: 1 },
    })
  })
})
