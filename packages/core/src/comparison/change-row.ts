import { sumOfGroups } from '../disclosure/at-least-five.ts'
import type { Scale } from '../questionnaire/scales.ts'
import type { AskedItem } from './asked-item.ts'
import { categoryViewId } from './breakdown-views.ts'
import type { Change } from './change.ts'
import { type ChangeFigures, changeOfItem } from './change-of-item.ts'
import type { ComparedLine } from './compared-line.ts'
import type { ChangeRow, HiddenGroup, PairedAs } from './comparison.ts'
import { hiddenGroup } from './hidden-group.ts'
import { isJudgedEquivalent } from './judged-equivalent.ts'
import { choiceAt, pairedAt, viewId } from './line-views.ts'
import { isStepOf, scaleOf } from './numeric-scale.ts'
import { otherPeople } from './other-people.ts'
import { type PairGroup, pairGroups } from './pair-group.ts'
import { recalledOfItem } from './recalled-of-item.ts'
import { type GroupFilter, isOutsideWindow, type Trajectory, tookPartAt } from './trajectory.ts'

/** A row whose changes still lack what other rows decide: the family of their tests, and the claim. */
export interface ChangeRowFigures extends Omit<ChangeRow, 'person' | 'institution' | 'role' | 'threshold'> {
  readonly person: ChangeFigures | HiddenGroup
  readonly institution: ChangeFigures | HiddenGroup
}

/** Everything about one `S` item that its own answers tell. */
export function changeRow(asked: AskedItem, seed: number, filter: GroupFilter | null): ChangeRowFigures {
  const { earlier, later, lines } = asked
  const groups = { person: groupsOf(lines, 'person', filter), institution: groupsOf(lines, 'institution', filter) }
  const scale = scaleOf(later.scale, shownChoices([...groups.person, ...groups.institution]))
  const change = (pairedAs: PairedAs) => changeOrHidden(groups[pairedAs], lines, { scale, pairedAs, seed, filter })
  return {
    item: later.construct,
    questionnaires: questionnairesOf(lines),
    wording: { ...earlier.wording, ...later.wording },
    level: later.level,
    criterion: later.criterion,
    scale,
    equivalence: equivalenceOf(asked),
    earlierAnswered: filter === null ? answered(lines, 'earlier') : null,
    laterAnswered: filter === null ? answered(lines, 'later') : null,
    person: change('person'),
    institution: change('institution'),
    others: filter === null ? otherPeople(lines, later.scale) : null,
    recalled: filter === null ? recalledOfItem(lines, later.scale) : null,
  }
}

/** Studies that ask in the same words may have been judged by several authors. */
function equivalenceOf({ earlier, lines }: AskedItem): ChangeRow['equivalence'] {
  const notes = lines.flatMap(({ pair }) =>
    pair !== null && isJudgedEquivalent(pair.earlierItem, pair.laterItem)
      ? (pair.laterItem.equivalent?.note ?? [])
      : [],
  )
  if (notes.length === 0) return null
  return { earlier: earlier.wording, notes: [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()] }
}

function groupsOf(lines: readonly ComparedLine[], pairedAs: PairedAs, filter: GroupFilter | null) {
  return pairGroups(lines, (later) => {
    const view = viewId.pair(later, pairedAs)
    return filter === null ? view : categoryViewId(view, filter.dimension, filter.category)
  })
}

const shownChoices = (groups: readonly PairGroup[]): readonly string[] =>
  groups.flatMap(({ cells }) => cells.flatMap(({ earlierChoice, laterChoice }) => [earlierChoice, laterChoice]))

interface Reading {
  readonly scale: Scale
  readonly pairedAs: PairedAs
  readonly seed: number
  readonly filter: GroupFilter | null
}

function changeOrHidden(groups: readonly PairGroup[], lines: readonly ComparedLine[], reading: Reading) {
  const { scale, pairedAs, seed, filter } = reading
  if (groups.every(({ hidden }) => hidden !== null)) return hiddenGroup(groups, pairedAs)
  const shown = new Set(groups.filter(({ hidden }) => hidden === null).map(({ activityId }) => activityId))
  const own = lines.filter(({ study }) => shown.has(study.activityId))
  return changeOfItem(groups, scale, filter === null ? countedApart(own, pairedAs) : null, seed)
}

/** Who answered in both waves and is in no figure, in the activities shown. */
function countedApart(
  lines: readonly ComparedLine[],
  pairedAs: PairedAs,
): Pick<Change, 'withoutStep' | 'outsideWindow'> {
  const count = (belongs: (trajectory: Trajectory, line: ComparedLine) => boolean) =>
    lines
      .flatMap((line) => line.trajectories.filter((trajectory) => belongs(trajectory, line)))
      .reduce((sum, { respondents }) => sum + respondents, 0)
  return {
    withoutStep: count((trajectory, { pair }) => {
      if (pair === null || pairedAt(trajectory, pair.earlier, pair.later) !== pairedAs) return false
      const isStep = isStepOf(pair.laterItem.scale)
      return [pair.earlier, pair.later].some((wave) => !isStep(choiceAt(trajectory, wave) ?? '-96'))
    }),
    outsideWindow: pairedAs === 'institution' ? null : count(isOutside),
  }
}

function isOutside(trajectory: Trajectory, { pair }: ComparedLine): boolean {
  if (pair === null) return false
  const positions = [pair.earlier.position, pair.later.position]
  return (
    positions.every((position) => tookPartAt(trajectory, position)) &&
    positions.some((position) => isOutsideWindow(trajectory, position))
  )
}

function answered(lines: readonly ComparedLine[], side: 'earlier' | 'later'): number | null {
  return sumOfGroups(
    lines.map(({ pair, trajectories }) =>
      trajectories
        .filter((trajectory) => pair !== null && choiceAt(trajectory, pair[side]) !== null)
        .reduce((sum, { respondents }) => sum + respondents, 0),
    ),
  )
}

function questionnairesOf([first]: readonly ComparedLine[]): ChangeRow['questionnaires'] {
  return [first?.pair?.earlier.questionnaire ?? '', first?.pair?.later.questionnaire ?? '']
}
