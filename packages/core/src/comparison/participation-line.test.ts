import { describe, expect, it } from 'vitest'
import { answeredBoth, answersIn, leftAfter } from './participation-line.ts'
import { type Way, waysOf } from './ways-of.ts'

const [earlier, later] = [{ position: 1 }, { position: 2 }]
const between = (...ways: readonly Way[]) => ({ earlier, later, trajectories: waysOf(...ways) })

const MIXED = between(
  ['yes>yes', 6],
  ['yes>yes institution', 5],
  ['yes>yes late', 2],
  ['yes late>yes', 1],
  ['yes>-', 7],
  ['->yes', 4],
  ['yes late>-', 3],
)

describe('answeredBoth', () => {
  it('counts those who took part in both waves, each in its window, by who answered the second time', () => {
    expect(answeredBoth(MIXED, 'person')).toBe(6)
    expect(answeredBoth(MIXED, 'institution')).toBe(5)
  })

  it('counts a pair as one of institutions whichever answer is not of the person', () => {
    expect(answeredBoth(between(['yes institution>yes', 3]), 'institution')).toBe(3)
    expect(answeredBoth(between(['yes institution>yes', 3]), 'person')).toBe(0)
  })

  it('looks at the two waves alone', () => {
    const { trajectories } = between(['yes>->yes', 3], ['yes>yes>yes', 4])
    expect(answeredBoth({ earlier, later: { position: 3 }, trajectories }, 'person')).toBe(7)
    expect(answeredBoth({ earlier, later, trajectories }, 'person')).toBe(4)
  })
})

describe('leftAfter', () => {
  it('counts those who took part in the earlier wave in time, and not in the later one, late or not', () => {
    expect(leftAfter(MIXED)).toBe(7)
  })
})

describe('answersIn', () => {
  it('counts late answers apart', () => {
    expect(answersIn(MIXED.trajectories, 1)).toEqual({ inWindow: 20, outsideWindow: 4 })
    expect(answersIn(MIXED.trajectories, 2)).toEqual({ inWindow: 16, outsideWindow: 2 })
    expect(answersIn(MIXED.trajectories, 3)).toEqual({ inWindow: 0, outsideWindow: 0 })
  })
})
