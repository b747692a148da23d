import { type RefObject, useEffect, useRef } from 'react'
import { useEditor, useEditorStore } from '../history/editor.ts'

/**
 * Brings what gets selected into sight. The keyboard stays on it when it was among the cards, or in something that a
 * change took away; in what was just added it goes to the text, which is what people write next.
 */
export function useSelectedInSight(canvas: RefObject<HTMLElement | null>): void {
  const store = useEditorStore()
  const first = useEditor((editor) => editor.present.selection[0])
  useKeyboardKept(canvas)
  const seen = useRef(store.getState().past)
  useEffect(() => {
    const { past } = store.getState()
    const isAdded = past !== seen.current && past?.name === 'add'
    seen.current = past
    const card = first === undefined ? null : cardAt(canvas.current, first)
    if (card === null) return
    card.scrollIntoView({ block: 'nearest' })
    if (isAdded) textOf(card)?.focus()
    else if (isAmongCards(canvas.current)) card.focus({ preventScroll: true })
  }, [first, canvas, store])
}

/** A change must not leave the keyboard nowhere: it goes to what is selected, else to the head of the questionnaire. */
function useKeyboardKept(canvas: RefObject<HTMLElement | null>): void {
  const present = useEditor((editor) => editor.present)
  const seen = useRef(present.document)
  useEffect(() => {
    const isChanged = present.document !== seen.current
    seen.current = present.document
    if (!isChanged || document.activeElement !== document.body) return
    const [first] = present.selection
    const card = first === undefined ? null : cardAt(canvas.current, first)
    const next = card ?? canvas.current?.querySelector<HTMLElement>('textarea')
    next?.focus({ preventScroll: true })
  }, [present, canvas])
}

const cardAt = (canvas: HTMLElement | null, pointer: string): HTMLElement | null =>
  canvas?.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`) ?? null

/** The first text of a card, to write in; that of a page stands beside its head. */
export const textOf = (card: HTMLElement): HTMLElement | null =>
  (card.tagName === 'ARTICLE' ? card : card.parentElement)?.querySelector<HTMLElement>('textarea') ?? null

function isAmongCards(canvas: HTMLElement | null): boolean {
  const focused = document.activeElement
  return focused instanceof HTMLElement && focused.dataset.pointer !== undefined && canvas?.contains(focused) === true
}
