import { SMALLEST_GROUP } from '../disclosure/at-least-five.ts'
import type { ComparedLine } from './compared-line.ts'
import type { HiddenGroup, PairCell, Recalled } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { hiddenGroup } from './hidden-group.ts'
import { choiceAt, viewId } from './line-views.ts'
import { isStepOf, scaleOf } from './numeric-scale.ts'
import { countPairs, leftOutOf } from './pair-group.ts'
import { inEveryLanguage } from './sentence.ts'
import { answerAt, type Trajectory } from './trajectory.ts'
import { countMovements, transitionsOf } from './transitions.ts'

/**
 * How do people remember that it was before, beside what they say of today? Both come from one sitting, so the figures
 * are named "as remembered" and never a change. Null when nobody recalled anything.
 */
export function recalledOfItem(lines: readonly ComparedLine[], scaleId: string): Recalled | HiddenGroup | null {
  const isStep = isStepOf(scaleId)
  const groups = lines.flatMap((line) => {
    const { pair, views, trajectories } = line
    const decided = pair === null ? undefined : views.get(viewId.wave(pair.earlier.position))
    const wasRecalled = (trajectory: Trajectory) => pair !== null && recalledAt(trajectory, pair.earlier) !== null
    if (pair === null || decided === undefined || !trajectories.some(wasRecalled)) return []
    const cells = decided.atoms.map((trajectory) => ({
      earlierChoice: recalledAt(trajectory, pair.earlier) ?? '',
      laterChoice: choiceAt(trajectory, pair.earlier) ?? '',
      pairs: trajectory.respondents,
    }))
    return { cells, hidden: decided.hidden, leftOut: decided.leftOut }
  })
  if (groups.length === 0) return null
  if (groups.every(({ hidden }) => hidden !== null)) return notShown(groups)
  const all = groups.flatMap((group) => group.cells)
  const cells = all.filter(({ earlierChoice }) => isStep(earlierChoice))
  if (countPairs(cells) < SMALLEST_GROUP) return notShown([{ hidden: 'too-few', leftOut: countPairs(cells) }])
  return { ...figuresOf(cells, scaleId), notRecalled: countPairs(all) - countPairs(cells), leftOut: leftOutOf(groups) }
}

const notShown = (groups: Parameters<typeof hiddenGroup>[0]): HiddenGroup => ({
  ...hiddenGroup(groups, 'person'),
  sentence: inEveryLanguage((say) => say(TOO_FEW_RECALLED)),
})

const recalledAt = (trajectory: Trajectory, { position }: { readonly position: number }): string | null =>
  answerAt(trajectory, position)?.before ?? null

function figuresOf(cells: readonly PairCell[], scaleId: string): Omit<Recalled, 'leftOut' | 'notRecalled'> {
  const scale = scaleOf(
    scaleId,
    cells.flatMap(({ earlierChoice, laterChoice }) => [earlierChoice, laterChoice]),
  )
  const { table } = transitionsOf(scale, cells)
  const moved = countMovements(scale, cells)
  const matched = moved.up + moved.same + moved.down
  return {
    shown: true,
    detail: detailOfSize(matched),
    matched,
    values: scale.steps.map(({ value }) => value),
    before: table.map((row) => row.reduce((sum, count) => sum + count, 0)),
    now: scale.steps.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
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
