import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonList, type Json } from '../document/json.ts'
import { itemKeysOf } from '../metadata/property-kind.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { ItemRow } from './item-row.tsx'
import { itemsFromText, nextItem } from './items-from-text.ts'
import { usePanel } from './panel-context.ts'
import { PasteItems } from './paste-items.tsx'
import styles from './properties.module.css'
import { pointerOf } from './set-property.ts'

/** Rows that are drawn at once; the rest is a click away, so that a list of all countries opens as fast as a short one. */
const ROWS_SHOWN = 60

/**
 * Choices, rows, columns or fields as a small table of code and text. Alt with the arrows moves a row, Enter in the last
 * one adds another, and lines pasted from a spreadsheet become rows.
 */
export function ItemsEditor({ property, places, value, target, labelId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { writer, isUnfolded } = usePanel()
  const [isWhole, setWhole] = useState(false)
  const [list, focusLater] = useFocusLater()
  const keys = itemKeysOf(property.entryClass ?? '')
  const entries = isJsonList(value) ? value : []
  const set = useCallback(
    (next: readonly Json[]) => writer.set(places, next.length === 0 ? undefined : next),
    [writer, places],
  )
  if (keys === null || target === null) return null
  const insert = (index: number, added: readonly Json[]) => {
    set(entries.toSpliced(index, 0, ...added))
    if (index >= ROWS_SHOWN) setWhole(true)
    focusLater(index + added.length - 1, 'text')
  }
  const move = (from: number, to: number, cell: Cell = 'handle') => {
    const entry = entries[from]
    if (entry === undefined || to < 0 || to >= entries.length || from === to) return
    set(entries.toSpliced(from, 1).toSpliced(to, 0, entry))
    focusLater(to, cell)
  }
  const shown = isWhole || isUnfolded ? entries : entries.slice(0, ROWS_SHOWN)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy} className={styles.items}>
      {entries.length > 0 && (
        <div className={styles.itemsHead} aria-hidden="true">
          <span>{words.label({ className: property.entryClass ?? '', name: keys.code })}</span>
          <span>{words.label({ className: property.entryClass ?? '', name: keys.text })}</span>
        </div>
      )}
      <ol ref={list} className={styles.rows} onKeyDown={(event) => moveByKey(event, move)}>
        {shown.map((entry, index) => (
          <ItemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            key={index}
            entry={entry}
            index={index}
            keys={keys}
            list={pointerOf(places[0])}
            property={property}
            owner={target}
            onMove={move}
            onRemove={() => {
              set(entries.toSpliced(index, 1))
              focusLater(Math.min(index, entries.length - 2), 'remove')
            }}
            onCode={(changed) => set(entries.with(index, changed))}
            onPaste={(text) => insert(index + 1, itemsFromText(text, entries, keys))}
            onEnter={index === entries.length - 1 ? () => insert(entries.length, [nextItem(entries, keys)]) : null}
          />
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" className="button-small" onClick={() => setWhole(true)}>
          {t('show-all', { count: entries.length })}
        </button>
      )}
      <div className={styles.line}>
        <button
          type="button"
          className="button-small"
          onClick={() => insert(entries.length, [nextItem(entries, keys)])}
        >
          {t('add-entry')}
        </button>
        <PasteItems
          read={(text) => itemsFromText(text, entries, keys)}
          onAdd={(added) => insert(entries.length, added)}
        />
      </div>
    </div>
  )
}

/** The part of a row that is focused after a change: marked in the row by `data-cell`. */
export type Cell = 'handle' | 'code' | 'text' | 'remove'

/** Moves the focus to a cell once the list has been drawn anew. */
function useFocusLater() {
  const list = useRef<HTMLOListElement>(null)
  const [wanted, setWanted] = useState<{ readonly index: number; readonly cell: Cell } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const row = list.current?.children[wanted.index]
    row?.querySelector<HTMLElement>(`[data-cell="${wanted.cell}"]`)?.focus()
  }, [wanted])
  return [list, (index: number, cell: Cell) => setWanted({ index, cell })] as const
}

function moveByKey(event: KeyboardEvent<HTMLElement>, move: (from: number, to: number, cell: Cell) => void): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (step === 0 || !event.altKey || !(event.target instanceof HTMLElement)) return
  const row = event.target.closest('li')
  const index = row?.parentElement === event.currentTarget ? [...event.currentTarget.children].indexOf(row) : -1
  if (index === -1) return
  event.preventDefault()
  event.stopPropagation()
  const cell = event.target.dataset.cell
  move(index, index + step, cell === 'code' || cell === 'text' || cell === 'remove' ? cell : 'handle')
}
