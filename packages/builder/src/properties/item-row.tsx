import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Property } from '../metadata/properties-of.ts'
import type { ItemKeys } from '../metadata/property-kind.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import { partOf, type Target } from '../metadata/target.ts'
import { CodeInput } from './code-input.tsx'
import { codeFromText, codeOf, withCode } from './items-from-text.ts'
import { usePanel } from './panel-context.ts'
import { PartProperties } from './part-properties.tsx'
import styles from './properties.module.css'
import { useRowReordering } from './use-row-reordering.ts'

export interface ItemRowProps {
  readonly entry: Json
  readonly index: number
  readonly keys: ItemKeys
  /** Place of the list. */
  readonly list: Pointer
  readonly property: Property
  /** The object that holds the list. */
  readonly owner: Target
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: () => void
  /** Takes over the entry with another code, where nothing else follows it. */
  readonly onCode: (entry: Json) => void
  readonly onPaste: (text: string) => void
  /** Enter was pressed in the last row; null for other rows. */
  readonly onEnter: (() => void) | null
}

/** One entry of a list: its code, its text, and behind a button all its other properties. */
export function ItemRow(props: ItemRowProps) {
  const { entry, index, keys, list, property, owner, onMove, onRemove } = props
  const t = useTranslations('properties')
  const { isUnfolded } = usePanel()
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const side = useRowReordering(row, handle, list, index, onMove)
  const detailsId = useId()
  const number = index + 1
  const part = partOf(owner, property.name, objectOf(entry, keys))
  const isShown = (isOpen || isUnfolded) && part !== null
  return (
    <li ref={row} className={styles.row} data-side={side}>
      <button
        ref={handle}
        type="button"
        data-cell="handle"
        className={styles.handle}
        aria-label={t('move-row', { number })}
      >
        ⠿
      </button>
      <CodeCell {...props} />
      <TextCell {...props} />
      <button
        type="button"
        className={styles.icon}
        aria-expanded={isShown}
        aria-controls={detailsId}
        aria-label={t('row-details', { number })}
        onClick={() => setOpen(!isOpen)}
      >
        …
      </button>
      <button
        type="button"
        data-cell="remove"
        className={styles.icon}
        aria-label={t('remove-row', { number })}
        onClick={onRemove}
      >
        ×
      </button>
      <div id={detailsId} className={styles.part} hidden={!isShown}>
        {isShown && <PartProperties target={part} owner={`${list}/${index}`} without={[keys.code, keys.text]} />}
      </div>
    </li>
  )
}

/** The entry as an object: a bare value stands for its code. */
const objectOf = (entry: Json, keys: ItemKeys): JsonObject => {
  const code = codeOf(entry, keys)
  return isJsonObject(entry) ? entry : code === undefined ? {} : { [keys.code]: code }
}

function CodeCell({ entry, index, keys, list, property, ...events }: ItemRowProps) {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { onRename, onRenameValue } = usePanel()
  const owner = `${list}/${index}`
  const code = codeOf(entry, keys)
  const commit = (text: string): string | null => {
    if (text.trim() === '') return t('fault-empty')
    if (keys.code === 'name') return onRename(owner, text)
    const next = codeFromText(text, code)
    if (onRenameValue !== null && code !== undefined) return onRenameValue(owner, next)
    events.onCode(withCode(entry, keys, next))
    return null
  }
  const label = t('cell', {
    column: words.label({ className: property.entryClass ?? '', name: keys.code }),
    number: index + 1,
  })
  return (
    <div className={styles.cell} onPaste={(event) => pasteRows(event, events.onPaste)}>
      <CodeInput
        id={`${owner}/${keys.code}`}
        cell="code"
        pointer={isJsonObject(entry) ? `${owner}/${keys.code}` : owner}
        value={code}
        label={label}
        onCommit={commit}
      />
    </div>
  )
}

function TextCell({ entry, index, keys, list, property, onPaste, onEnter }: ItemRowProps) {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { writer, language } = usePanel()
  const texts = textsByLanguage(isJsonObject(entry) ? entry[keys.text] : undefined)
  const code = codeOf(entry, keys)
  const column = words.label({ className: property.entryClass ?? '', name: keys.text })
  const shown = texts.get(SOURCE_LANGUAGE) ?? (code === undefined ? '' : String(code))
  return (
    <input
      type="text"
      dir="auto"
      data-cell="text"
      lang={language}
      aria-label={t('cell', { column, number: index + 1 })}
      value={texts.get(language) ?? ''}
      placeholder={shown}
      onChange={(event) =>
        writer.setText([{ owner: `${list}/${index}`, key: keys.text }], language, event.target.value)
      }
      onPaste={(event) => pasteRows(event, onPaste)}
      onKeyDown={(event) => enter(event, onEnter)}
    />
  )
}

function enter(event: KeyboardEvent, onEnter: (() => void) | null): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === null) return
  event.preventDefault()
  onEnter()
}

/** Several lines or columns become rows; a single line goes into the field as usual. */
function pasteRows(event: ClipboardEvent, onPaste: (text: string) => void): void {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\n\t]/.test(text.trim())) return
  event.preventDefault()
  onPaste(text)
}
