import type { Item } from '../questionnaire/item.ts'
import type { ComparisonScope } from './compare.ts'
import type { PairGroup } from './pair-group.ts'
import type { ComparedStudy } from './study-line.ts'
import type { GivenAnswer, RespondentGroup, StoredTrajectory, Trajectory } from './trajectory.ts'

/**
 * How many took one way through the waves, and what is known of them. The way reads from the first wave on: `4>3` chose
 * 4 and then 3; `-` took no part, `?` took part and left the line out; `3 institution` is the answer of another person,
 * `3 late` one that came outside the window, `4(2)` says 4 and recalls 2 for the time before.
 */
export type Way = readonly [way: string, respondents: number, group?: Partial<RespondentGroup>]

/** Writes trajectories so that tests read as the answers they are about. */
export function waysOf(...ways: readonly Way[]): readonly Trajectory[] {
  return ways.map(([way, respondents, group]) => ({
    answers: way.split('>').flatMap((answer, index) => givenAnswer(answer, index + 1)),
    group: group === undefined ? null : { sex: '', 'institution-type': '', language: '', ...group },
    respondents,
  }))
}

function givenAnswer(written: string, position: number): GivenAnswer | readonly [] {
  if (written === '-') return []
  const [, choice = '', before = null, by = ''] = /^([^( ]+)(?:\((.+)\))?(?: (institution|late))?$/.exec(written) ?? []
  const answeredAs = by === 'institution' ? 'institution' : by === 'late' ? 'outside-window' : 'person'
  return { position, answeredAs, choice: choice === '?' ? null : choice, before }
}

/** As the collector keeps them. */
export const stored = (studyId: string, line: string, ...ways: readonly Way[]): readonly StoredTrajectory[] =>
  waysOf(...ways).map((trajectory) => ({ studyId, line, ...trajectory }))

/**
 * A study of one activity, `<id>-activity`: the items of its first wave, then of its follow-ups after 12, 24 … months.
 */
export function studyAsking(
  studyId: string,
  asked: readonly (readonly Item[])[],
  parts: Partial<ComparedStudy> = {},
): ComparedStudy {
  return {
    studyId,
    activityId: `${studyId}-activity`,
    invited: 100,
    waves: asked.map((items, index) => ({
      waveId: `${studyId}-${index + 1}`,
      position: index + 1,
      kind: index === 0 ? 'immediate' : 'delayed',
      offsetMonths: 12 * index,
      questionnaire: index === 0 ? 'first' : 'later',
      items,
    })),
    ...parts,
  }
}

/** What a view shows of an activity whose respondents answered in these two ways: `4>3`. */
export function pairGroupOf(ways: readonly Way[], parts: Partial<PairGroup> = {}): PairGroup {
  return {
    activityId: 'an-activity',
    invited: 100,
    months: 12,
    cells: waysOf(...ways).map(({ answers: [earlier, later], respondents }) => ({
      earlierChoice: earlier?.choice ?? '',
      laterChoice: later?.choice ?? '',
      pairs: respondents,
    })),
    leftOut: 0,
    hidden: null,
    ...parts,
  }
}

/** One pair per position of two lists of answers. */
export const waysOfLists = (earlier: readonly number[], later: readonly number[]): readonly Way[] =>
  earlier.map((value, index) => [`${value}>${later[index]}`, 1])

/** The first follow-up of everybody, without an analysis plan, but for what the test is about. */
export const scopeOf = (parts: Partial<ComparisonScope> = {}): ComparisonScope => ({
  followUp: 1,
  filter: null,
  planned: new Map(),
  seed: 1,
  ...parts,
})
