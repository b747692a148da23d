import { atLeastFive } from '../disclosure/at-least-five.ts'
import type { ComparedLine } from './compared-line.ts'
import type { HiddenGroup, PairCell, Recalled } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { hiddenGroup } from './hidden-group.ts'
import { choiceAt, viewId } from './line-views.ts'
import { isStepOf, scaleOf } from './numeric-scale.ts'
import { countPairs, leftOutOf } from './pair-group.ts'
import { inEveryLanguage } from './sentence.ts'
import { answerAt, type Trajectory } from './trajectory.ts'
import { countMovements } from './transitions.ts'

/** What the group of one activity recalls: every one of them answered for today, not all recalled how it was. */
interface RecalledGroup {
  readonly all: readonly PairCell[]
  readonly recalled: readonly PairCell[]
  readonly hidden: HiddenGroup['reason'] | null
  readonly leftOut: number
}

/**
 * How do people remember that it was before, beside what they say of today? Both come from one sitting, so the figures
 * are named "as remembered" and never a change. What is said of today is shown of everybody in the group, as it is
 * elsewhere: shown of those who recalled alone, the difference would tell the answers of the few who did not. Null when
 * nobody recalled anything.
 */
export function recalledOfItem(lines: readonly ComparedLine[], scaleId: string): Recalled | HiddenGroup | null {
  const groups = lines.flatMap((line) => recalledGroup(line, isStepOf(scaleId)) ?? [])
  if (groups.length === 0) return null
  const shown = groups.filter(({ hidden }) => hidden === null)
  if (shown.length === 0) return notShown(groups)
  const all = shown.flatMap((group) => group.all)
  const recalled = shown.flatMap((group) => group.recalled)
  return {
    ...figuresOf(all, recalled, scaleId),
    notRecalled: countPairs(all) - countPairs(recalled),
    leftOut: leftOutOf(groups),
  }
}

/** Null when nobody of the activity was asked to recall. */
function recalledGroup({ pair, views, trajectories }: ComparedLine, isStep: (choice: string) => boolean) {
  const decided = pair === null ? undefined : views.get(viewId.wave(pair.earlier.position))
  if (pair === null || decided === undefined) return null
  if (!trajectories.some((trajectory) => recalledAt(trajectory, pair.earlier) !== null)) return null
  const all = decided.atoms.map((trajectory) => ({
    earlierChoice: recalledAt(trajectory, pair.earlier) ?? '',
    laterChoice: choiceAt(trajectory, pair.earlier) ?? '',
    pairs: trajectory.respondents,
  }))
  const recalled = all.filter(({ earlierChoice }) => isStep(earlierChoice))
  const isSmall = decided.hidden === null && atLeastFive(countPairs(recalled)) === null
  const group: RecalledGroup = { all, recalled, hidden: isSmall ? 'too-few' : decided.hidden, leftOut: decided.leftOut }
  return group
}

const notShown = (groups: Parameters<typeof hiddenGroup>[0]): HiddenGroup => ({
  ...hiddenGroup(groups, 'person'),
  sentence: inEveryLanguage((say) => say(TOO_FEW_RECALLED)),
})

const recalledAt = (trajectory: Trajectory, { position }: { readonly position: number }): string | null =>
  answerAt(trajectory, position)?.before ?? null

function figuresOf(
  all: readonly PairCell[],
  recalled: readonly PairCell[],
  scaleId: string,
): Omit<Recalled, 'leftOut' | 'notRecalled'> {
  const scale = scaleOf(scaleId, [
    ...recalled.map(({ earlierChoice }) => earlierChoice),
    ...all.map(({ laterChoice }) => laterChoice),
  ])
  const counted = (choice: (cell: PairCell) => string, cells: readonly PairCell[]) =>
    scale.steps.map(({ value }) => countPairs(cells.filter((cell) => choice(cell) === String(value))))
  const moved = countMovements(scale, recalled)
  const matched = moved.up + moved.same + moved.down
  return {
    shown: true,
    detail: detailOfSize(matched),
    matched,
    values: scale.steps.map(({ value }) => value),
    before: counted(({ earlierChoice }) => earlierChoice, recalled),
    now: counted(({ laterChoice }) => laterChoice, all),
    ...moved,
    sentence: inEveryLanguage((say) => say(AS_REMEMBERED, { n: matched, ...moved })),
  }
}

const TOO_FEW_RECALLED = {
  en: 'Too few people recalled how it was before, or they answered too alike: not shown, to protect them.',
  es: 'Muy pocas personas recordaron cómo era antes, o respondieron de modo demasiado parecido: no se muestra, para protegerlas.',
}

const AS_REMEMBERED = {
  en: 'As remembered by {n} people in one sitting: {up} {up:one=rates|other=rate} themselves higher now than then, {same} the same, {down} lower. Memory is not a first measurement.',
  es: 'Según recuerdan {n} personas en una misma sesión: {up} se {up:one=califica|other=califican} más alto ahora que entonces, {same} igual y {down} más bajo. El recuerdo no es una primera medición.',
}
