import { type ClipboardEvent, type KeyboardEvent, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { Pointer } from '../document/pointer.ts'
import { type EditorStore, useEditorStore } from '../history/editor.ts'
import { isRightToLeft } from '../session/is-right-to-left.ts'
import { useSession } from '../session/session.tsx'
import { clippingOf, elementsInClipping, pasteElements } from './clipboard.ts'
import { deleteElements } from './delete-elements.ts'
import type { StepDirection } from './step-spot.ts'
import type { Commands } from './use-commands.ts'

/** Handlers for whatever holds elements: they act on the selection unless the person is typing in a field. */
export interface Shortcuts {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Keys: arrows select (with Shift more), Alt and arrows move, Delete, Ctrl or ⌘ with D, C, X, V. */
export function useShortcuts(commands: Commands): Shortcuts {
  const store = useEditorStore()
  const { announce } = useSession()
  const t = useTranslations('builder')
  return useMemo(
    () => ({
      onKeyDown: (event) => {
        if (!isTyping(event.target) && acted(event, store, commands)) event.preventDefault()
      },
      onCopy: (event) => {
        if (!isTyping(event.target) && putOnClipboard(event, store)) announce(t('copied'))
      },
      onCut: (event) => {
        if (isTyping(event.target) || !putOnClipboard(event, store)) return
        const { present, apply } = store.getState()
        apply(deleteElements(present.document, present.selection))
        announce(t('done', { change: t('change-delete') }))
      },
      onPaste: (event) => {
        if (isTyping(event.target)) return
        const { present, apply } = store.getState()
        const elements = elementsInClipping(event.clipboardData.getData('text/plain'))
        const change = elements === null ? null : pasteElements(present.document, present.selection, elements)
        event.preventDefault()
        if (change !== null) apply(change)
        announce(change === null ? t('nothing-to-paste') : t('done', { change: t('change-paste') }))
      },
    }),
    [store, commands, announce, t],
  )
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function putOnClipboard(event: ClipboardEvent, store: EditorStore): boolean {
  const { document, selection } = store.getState().present
  const clipping = clippingOf(document, selection)
  if (clipping === null || !window.getSelection()?.isCollapsed) return false
  event.clipboardData.setData('text/plain', clipping)
  event.preventDefault()
  return true
}

const STEPS: Readonly<Record<string, StepDirection>> = { ArrowUp: 'up', ArrowDown: 'down' }

function acted(event: KeyboardEvent, store: EditorStore, commands: Commands): boolean {
  const direction = directionOf(event)
  const isCommand = event.ctrlKey || event.metaKey
  if (event.altKey && direction !== null) commands.step(direction)
  else if (isCommand && event.key.toLowerCase() === 'd') commands.duplicate()
  else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) commands.remove()
  else if (!isCommand && !event.altKey && STEPS[event.key] !== undefined) selectNeighbour(store, event)
  else return false
  return true
}

/** In and out follow the reading direction. */
function directionOf(event: KeyboardEvent): StepDirection | null {
  const step = STEPS[event.key]
  if (step !== undefined) return step
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return null
  const isReversed = isRightToLeft(event.currentTarget)
  return (event.key === 'ArrowRight') === isReversed ? 'out' : 'in'
}

function selectNeighbour(store: EditorStore, event: KeyboardEvent): void {
  const { document, selection } = store.getState().present
  const places = withDescendants(elementsOf(document)).map(({ pointer }) => pointer)
  const isUp = event.key === 'ArrowUp'
  const from = isUp ? selection[0] : selection.at(-1)
  const index = from === undefined ? -1 : places.indexOf(from)
  const next = places[from === undefined ? 0 : index + (isUp ? -1 : 1)]
  if (next === undefined) return
  store.getState().select(event.shiftKey ? extended(places, selection, next) : [next])
}

const extended = (places: readonly Pointer[], selection: readonly Pointer[], next: Pointer): Pointer[] =>
  places.filter((place) => place === next || selection.includes(place))
