import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { type EditorStore, useEditorStore } from '../history/editor.ts'
import type { Change } from '../history/history.ts'
import { insertEntry } from '../library/insert-entry.ts'
import { brokenByDeletion } from '../names/broken-by-deletion.ts'
import type { Reference } from '../names/references.ts'
import { useSession } from '../session/session.tsx'
import { addElement } from './add-element.ts'
import { convertElement } from './convert-element.ts'
import { deleteElements } from './delete-elements.ts'
import { duplicateElements } from './duplicate-elements.ts'
import { canMove, moveElements } from './move-elements.ts'
import type { PartLabel } from './new-element.ts'
import type { Spot } from './rearrange.ts'
import { type StepDirection, stepSpot } from './step-spot.ts'

/** What a person can do to the questionnaire with a key, a button or the mouse. Each tells what it did. */
export interface Commands {
  readonly add: (type: string, spot?: Spot) => void
  /** Puts an element from elsewhere in, whole. */
  readonly insert: (element: JsonObject, spot?: Spot) => void
  readonly move: (selection: readonly Pointer[], spot: Spot) => void
  readonly step: (direction: StepDirection) => void
  /** Deletes what is selected, or asks first when something refers to it. */
  readonly remove: () => void
  readonly removeAnyway: () => void
  readonly duplicate: () => void
  readonly convert: (pointer: Pointer, type: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

type Words = ReturnType<typeof useTranslations<'builder'>>

/** The commands of the builder around this component. `askFirst` is told what a deletion would break. */
export function useCommands(askFirst: (broken: readonly Reference[]) => void): Commands {
  const store = useEditorStore()
  const { announce } = useSession()
  const t = useTranslations('builder')
  return useMemo(() => commandsOf(store, announce, t, askFirst), [store, announce, t, askFirst])
}

function commandsOf(
  store: EditorStore,
  announce: (text: string) => void,
  t: Words,
  askFirst: (broken: readonly Reference[]) => void,
): Commands {
  const label: PartLabel = (part, number) => t(`new-${part}`, { number })
  const perform = (change: Change | null) => {
    if (change === null) return
    store.getState().apply(change)
    announce(t('done', { change: t(`change-${change.name}`) }))
  }
  const present = () => store.getState().present
  return {
    add: (type, spot) => perform(addElement(present().document, present().selection, type, label, spot ?? null)),
    insert: (element, spot) => perform(insertEntry(present().document, present().selection, element, spot ?? null)),
    move: (selection, spot) => {
      if (canMove(present().document, selection, spot)) perform(moveElements(present().document, selection, spot))
    },
    step: (direction) => perform(stepped(present().document, present().selection, direction)),
    remove: () => {
      const broken = brokenByDeletion(present().document, present().selection)
      if (broken.length > 0) askFirst(broken)
      else perform(deleteElements(present().document, present().selection))
    },
    removeAnyway: () => perform(deleteElements(present().document, present().selection)),
    duplicate: () => perform(duplicateElements(present().document, present().selection)),
    convert: (pointer, type) => perform(convertElement(present().document, pointer, type, label)),
    undo: () => {
      const { past, undo } = store.getState()
      if (past === null) return
      undo()
      announce(t('undone', { change: t(`change-${past.name}`) }))
    },
    redo: () => {
      const { future, redo } = store.getState()
      if (future === null) return
      redo()
      announce(t('redone', { change: t(`change-${future.name}`) }))
    },
  }
}

function stepped(
  document: Parameters<typeof stepSpot>[0],
  selection: readonly Pointer[],
  direction: StepDirection,
): Change | null {
  const from = direction === 'down' ? selection.at(-1) : selection[0]
  const spot = from === undefined ? null : stepSpot(document, from, direction)
  return spot !== null && canMove(document, selection, spot) ? moveElements(document, selection, spot) : null
}
