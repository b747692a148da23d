import type { Candidate, View } from '../disclosure/admit-views.ts'
import { breakdownViews } from './breakdown-views.ts'
import { PAIRED_AS, type PairedAs } from './comparison.ts'
import { expectingChoices, outcomesOf } from './expectation.ts'
import { isStepOf } from './numeric-scale.ts'
import type { ComparedWave, LinePair, StudyLine } from './study-line.ts'
import { answerAt, DIMENSIONS, type Trajectory, tookPartAt } from './trajectory.ts'

type LineView = View<Trajectory>
type WavePlace = Pick<ComparedWave, 'position'>

/** Names of the views of a line; `later` and `position` are positions of waves. */
export const viewId = {
  pair: (later: number, pairedAs: PairedAs) => `pair ${later} ${pairedAs}`,
  expecting: (later: number, pairedAs: PairedAs) => `expecting ${later} ${pairedAs}`,
  notExpecting: (later: number, pairedAs: PairedAs) => `not-expecting ${later} ${pairedAs}`,
  stayed: (later: number) => `stayed ${later}`,
  left: 'left',
  joined: (later: number) => `joined ${later}`,
  wave: (position: number) => `wave ${position}`,
} as const

/**
 * Everything that a reader may open about one line of questions in one study, most wanted first. The order decides who
 * gives way where two views cannot both be shown; it must not depend on what is asked for.
 */
export function candidatesOf(line: StudyLine): readonly Candidate<Trajectory>[] {
  const matched = PAIRED_AS.map((pairedAs) => line.pairs.flatMap((pair) => matchedViews(pair, pairedAs)))
  const breakdowns = (matched[0] ?? []).flatMap((view) =>
    DIMENSIONS.map((dimension) => breakdownViews(view, dimension, line.trajectories)),
  )
  const alone = line.pairs.length === 0 ? waveViews(line) : []
  const besides = line.pairs.length === 0 ? [] : waveViews(line)
  return [
    ...[...matched.flat(), ...alone].map((view) => ({
      views: [view],
      leavesOut: 'any' as const,
    })),
    ...[...attritionViews(line), ...besides].map((view) => ({ views: [view], leavesOut: 'own' as const })),
    ...breakdowns.filter(({ length }) => length > 1).map((views) => ({ views, leavesOut: 'nobody' as const })),
  ]
}

/** Which of the two kinds of pair a respondent is, if both answers came in their windows. */
export function pairedAt(trajectory: Trajectory, earlier: WavePlace, later: WavePlace): PairedAs | null {
  const answers = [answerAt(trajectory, earlier.position), answerAt(trajectory, later.position)]
  if (answers.includes(undefined)) return null
  return answers.some((answer) => answer?.answeredAs === 'institution') ? 'institution' : 'person'
}

export const choiceAt = (trajectory: Trajectory, { position }: WavePlace): string | null =>
  answerAt(trajectory, position)?.choice ?? null

function matchedViews(pair: LinePair, pairedAs: PairedAs): LineView[] {
  const { earlier, later, laterItem } = pair
  if (laterItem.pair === 'E') return expectationViews(pair, pairedAs)
  const isStep = isStepOf(laterItem.scale)
  const choices = (trajectory: Trajectory) => [choiceAt(trajectory, earlier), choiceAt(trajectory, later)]
  return [
    {
      id: viewId.pair(later.position, pairedAs),
      has: (trajectory) =>
        pairedAt(trajectory, earlier, later) === pairedAs &&
        choices(trajectory).every((choice) => choice !== null && isStep(choice)),
      shows: (trajectory) => choices(trajectory).map(String),
    },
  ]
}

/** Those who expected it and the others are shown apart, and only by what became of it. */
function expectationViews({ earlier, later, earlierItem, laterItem }: LinePair, pairedAs: PairedAs): LineView[] {
  const expectation = expectingChoices(earlierItem)
  const outcomes = outcomesOf(laterItem)
  if (expectation === null || outcomes === null) return []
  const outcome = (trajectory: Trajectory) => outcomes.get(choiceAt(trajectory, later) ?? '')
  const view = (id: string, choices: readonly string[]): LineView => ({
    id,
    has: (trajectory) =>
      pairedAt(trajectory, earlier, later) === pairedAs &&
      choices.includes(choiceAt(trajectory, earlier) ?? '') &&
      outcome(trajectory) !== undefined,
    shows: (trajectory) => [String(outcome(trajectory))],
  })
  return [
    view(viewId.expecting(later.position, pairedAs), expectation.expecting),
    view(viewId.notExpecting(later.position, pairedAs), expectation.others),
  ]
}

/** What was said at first by those who came back and by those who never did, and later by those who came anew. */
function attritionViews({ study, asked, pairs }: StudyLine): LineView[] {
  const [first] = asked
  if (first?.wave.kind !== 'immediate' || first.item.pair === 'E') return []
  const delayed = study.waves.filter(({ kind }) => kind === 'delayed')
  const neverCameBack = (trajectory: Trajectory) => !delayed.some(({ position }) => tookPartAt(trajectory, position))
  const left = delayed.length === 0 ? [] : [answering(viewId.left, first, neverCameBack)]
  return [
    ...left,
    ...delayed.map((later) => {
      const pair = pairs.find((each) => each.later === later)
      return pair === undefined
        ? answering(viewId.stayed(later.position), first, (each) => pairedAt(each, first.wave, later) === 'person')
        : answering(
            viewId.joined(later.position),
            { wave: later, item: pair.laterItem },
            (each) => !tookPartAt(each, pair.earlier.position),
          )
    }),
  ]
}

/** What was recalled in the same sitting is shown of the same people, so it must not be all the same either. */
const waveViews = ({ asked, trajectories }: StudyLine): LineView[] =>
  asked
    .filter(({ item }) => item.pair !== 'E')
    .map((each) => {
      const before = (trajectory: Trajectory) => answerAt(trajectory, each.wave.position)?.before ?? null
      const isRecalled = trajectories.some((trajectory) => before(trajectory) !== null)
      return {
        ...answering(viewId.wave(each.wave.position), each, () => true),
        shows: (trajectory) => [
          String(choiceAt(trajectory, each.wave)),
          ...(isRecalled ? [String(before(trajectory))] : []),
        ],
      }
    })

/** Those who gave a step of the scale in this wave and of whom the condition holds. */
function answering(
  id: string,
  { wave, item }: StudyLine['asked'][number],
  condition: (trajectory: Trajectory) => boolean,
): LineView {
  const isStep = isStepOf(item.scale)
  return {
    id,
    has: (trajectory) => {
      const choice = choiceAt(trajectory, wave)
      return choice !== null && isStep(choice) && condition(trajectory)
    },
    shows: (trajectory) => [String(choiceAt(trajectory, wave))],
  }
}
