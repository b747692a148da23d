import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonList, type Json } from '../document/json.ts'
import { type ItemKeys, itemKeysOf } from '../metadata/property-kind.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { Target } from '../metadata/target.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { ItemRow } from './item-row.tsx'
import { itemsFromText } from './items-from-text.ts'
import { usePanel } from './panel-context.ts'
import { PasteItems } from './paste-items.tsx'
import styles from './properties.module.css'
import { pointerOf } from './set-property.ts'
import { useFocusLater } from './use-focus-later.ts'
import { type ItemActions, useItemActions } from './use-item-actions.ts'

/** Rows that are drawn at once; the rest is a click away, so that a list of all countries opens as fast as a short one. */
const ROWS_SHOWN = 60

/**
 * Choices, rows, columns or fields as a small table of code and text. Alt with the arrows moves a row, Enter in the last
 * one adds another, and lines pasted from a spreadsheet become rows.
 */
export function ItemsEditor(props: FieldEditorProps) {
  const { property, target, value } = props
  const keys = itemKeysOf(property.entryClass ?? '')
  if (keys === null || target === null) return null
  return <Items {...props} keys={keys} target={target} entries={isJsonList(value) ? value : []} />
}

type ItemsProps = FieldEditorProps & {
  readonly keys: ItemKeys
  readonly target: Target
  readonly entries: readonly Json[]
}

function Items({ property, places, entries, keys, target, labelId, describedBy }: ItemsProps) {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { isUnfolded } = usePanel()
  const [isWhole, setWhole] = useState(isUnfolded)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const [list, focusLater] = useFocusLater()
  const actions = useItemActions(places[0], keys, focusLater)
  const shown = isWhole ? entries : entries.slice(0, ROWS_SHOWN)
  const headOf = (name: string) => words.label({ className: property.entryClass ?? '', name })
  const addLast = (add: () => void) => {
    setWhole(isWhole || entries.length >= ROWS_SHOWN)
    add()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy} className={styles.items}>
      {entries.length > 0 && (
        <div className={styles.itemsHead} aria-hidden="true">
          <span>{headOf(keys.code)}</span>
          <span>{headOf(keys.text)}</span>
        </div>
      )}
      <ol ref={list} className={styles.rows} onKeyDown={(event) => moveByKey(event, actions)}>
        {shown.map((entry, index) => (
          <ItemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            key={index}
            {...{ entry, index, keys, property, actions }}
            list={pointerOf(places[0])}
            owner={isUnfolded || opened.has(index) ? target : null}
            onToggle={setOpened}
          />
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" className="button-small" onClick={() => setWhole(true)}>
          {t('show-all', { count: entries.length })}
        </button>
      )}
      <div className={styles.line}>
        <button type="button" className="button-small" onClick={() => addLast(actions.add)}>
          {t('add-entry')}
        </button>
        <PasteItems
          read={(text) => itemsFromText(text, entries, keys)}
          onAdd={(added) => addLast(() => actions.insert(entries.length, added))}
        />
      </div>
    </div>
  )
}

function moveByKey(event: KeyboardEvent<HTMLElement>, { move }: ItemActions): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (step === 0 || !event.altKey || !(event.target instanceof HTMLElement)) return
  const row = event.target.closest('li')
  const index = row?.parentElement === event.currentTarget ? [...event.currentTarget.children].indexOf(row) : -1
  if (index === -1) return
  event.preventDefault()
  event.stopPropagation()
  const { cell } = event.target.dataset
  move(index, index + step, cell === 'code' || cell === 'text' || cell === 'remove' ? cell : 'handle')
}
