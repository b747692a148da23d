import { admitViews, type DecidedView } from '../disclosure/admit-views.ts'
import { candidatesOf } from './line-views.ts'
import { type ComparedStudy, type LinePair, linesOf, type StudyLine, type TrajectoriesByLine } from './study-line.ts'
import type { Trajectory } from './trajectory.ts'

/** A line of a study with everything that may be opened about it, and the two waves that are compared now. */
export interface ComparedLine extends StudyLine {
  readonly views: ReadonlyMap<string, DecidedView<Trajectory>>
  /** Position of the follow-up that is compared; null when the study has not come so far. */
  readonly laterPosition: number | null
  /** Null when the follow-up does not ask the line, or not so that it could be compared. */
  readonly pair: LinePair | null
}

/** The lines of all studies, for the nth follow-up. What may be opened does not depend on which follow-up is asked for. */
export function comparedLines(
  studies: readonly ComparedStudy[],
  trajectories: TrajectoriesByLine,
  followUp: number,
): readonly ComparedLine[] {
  return studies.flatMap((study) => {
    const later = study.waves.filter(({ kind }) => kind === 'delayed')[followUp - 1]
    return linesOf(study, trajectories).map((line) => ({
      ...line,
      views: admitViews(line.trajectories, candidatesOf(line)),
      laterPosition: later?.position ?? null,
      pair: line.pairs.find((pair) => pair.later === later) ?? null,
    }))
  })
}
