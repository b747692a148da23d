import { PAIRED_AS } from './comparison.ts'

/** By whom an answer was given, or that it came outside the window of its wave and enters no headline. */
export const ANSWERED_AS = [...PAIRED_AS, 'outside-window'] as const
export type AnsweredAs = (typeof ANSWERED_AS)[number]

/** What a respondent did in one wave on one line of questions. */
export interface GivenAnswer {
  /** Position of the wave in its study. */
  readonly position: number
  readonly answeredAs: AnsweredAs
  /** Null when the respondent took part in the wave but did not answer this line. */
  readonly choice: string | null
  /** What the respondent recalls, in the same sitting, for the time before; null when that was not asked. */
  readonly before: string | null
}

/** By what respondents may be told apart in a breakdown; an empty text stands for not known. */
export const DIMENSIONS = ['sex', 'institution-type', 'language'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export type RespondentGroup = Readonly<Record<Dimension, string>>

/** One category of one breakdown. There is no way to ask for two at a time: crossing them would single people out. */
export interface GroupFilter {
  readonly dimension: Dimension
  readonly category: string
}

/** How many respondents of a study took the same way through its waves on one line of questions. */
export interface Trajectory {
  /** Waves in which they took part, in their order. */
  readonly answers: readonly GivenAnswer[]
  /** Null when the counts were summed over all groups. */
  readonly group: RespondentGroup | null
  readonly respondents: number
}

/** As the collector keeps them. */
export interface StoredTrajectory extends Trajectory {
  readonly studyId: string
  readonly line: string
}

/** What was answered in the wave, in its window; undefined when the respondent took no part or came too late. */
export const answerAt = ({ answers }: Trajectory, position: number): GivenAnswer | undefined =>
  answers.find((answer) => answer.position === position && answer.answeredAs !== 'outside-window')

export const tookPartAt = ({ answers }: Trajectory, position: number): boolean =>
  answers.some((answer) => answer.position === position)

export const isOutsideWindow = ({ answers }: Trajectory, position: number): boolean =>
  answers.some((answer) => answer.position === position && answer.answeredAs === 'outside-window')
