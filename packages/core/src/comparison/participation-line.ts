import type { PairedAs } from './comparison.ts'
import { pairedAt } from './line-views.ts'
import type { ComparedWave } from './study-line.ts'
import { answerAt, type Trajectory, tookPartAt } from './trajectory.ts'

/** Two waves of one study, with the trajectories of taking part in it (the line `TOOK_PART`). */
export interface PairedParticipation {
  readonly earlier: Pick<ComparedWave, 'position'>
  readonly later: Pick<ComparedWave, 'position'>
  readonly trajectories: readonly Trajectory[]
}

/** How many respondents took part in both waves, each in its window. */
export function answeredBoth({ earlier, later, trajectories }: PairedParticipation, pairedAs: PairedAs): number {
  return countOf(trajectories, (trajectory) => pairedAt(trajectory, earlier, later) === pairedAs)
}

/** Of those who took part in the earlier wave in its window, how many did not in the later one? */
export const leftAfter = ({ earlier, later, trajectories }: PairedParticipation): number =>
  countOf(
    trajectories,
    (trajectory) => answerAt(trajectory, earlier.position) !== undefined && !tookPartAt(trajectory, later.position),
  )

/** Answers in time, and those that came after the window of the wave. */
export function answersIn(trajectories: readonly Trajectory[], position: number) {
  return {
    inWindow: countOf(trajectories, (trajectory) => answerAt(trajectory, position) !== undefined),
    outsideWindow: countOf(
      trajectories,
      (trajectory) => tookPartAt(trajectory, position) && answerAt(trajectory, position) === undefined,
    ),
  }
}

const countOf = (trajectories: readonly Trajectory[], belongs: (trajectory: Trajectory) => boolean): number =>
  trajectories.filter(belongs).reduce((sum, { respondents }) => sum + respondents, 0)
