import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonObject, type Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Property } from '../metadata/properties-of.ts'
import type { ItemKeys } from '../metadata/property-kind.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import { CodeInput } from './code-input.tsx'
import { codeFromText, codeOf, withCode } from './items-from-text.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import type { ItemActions } from './use-item-actions.ts'

export interface ItemCellProps {
  readonly entry: Json
  readonly index: number
  readonly keys: ItemKeys
  /** Place of the list. */
  readonly list: Pointer
  readonly property: Property
  readonly actions: ItemActions
}

/** The value or name of an entry. What refers to it follows where the builder knows how. */
export function CodeCell({ entry, index, keys, list, property, actions }: ItemCellProps) {
  const t = useTranslations('properties')
  const label = useCellLabel(property, keys.code, index)
  const { onRename, onRenameValue } = usePanel()
  const owner = `${list}/${index}`
  const code = codeOf(entry, keys)
  const commit = (text: string): string | null => {
    if (text.trim() === '') return t('fault-empty')
    if (keys.code === 'name') return onRename(owner, text)
    const next = codeFromText(text, code)
    if (onRenameValue !== null && code !== undefined) return onRenameValue(owner, next)
    actions.replace(index, withCode(entry, keys, next))
    return null
  }
  return (
    <div className={styles.cell} onPaste={(event) => pasteRows(event, index, actions)}>
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

/** The text of an entry in the language that is being edited; what recipients would see instead shows in grey. */
export function TextCell({ entry, index, keys, list, property, actions }: ItemCellProps) {
  const { writer, language } = usePanel()
  const label = useCellLabel(property, keys.text, index)
  const texts = textsByLanguage(isJsonObject(entry) ? entry[keys.text] : undefined)
  const code = codeOf(entry, keys)
  return (
    <input
      type="text"
      dir="auto"
      data-cell="text"
      lang={language}
      aria-label={label}
      value={texts.get(language) ?? ''}
      placeholder={texts.get(SOURCE_LANGUAGE) ?? (code === undefined ? '' : String(code))}
      onChange={(event) =>
        writer.setText([{ owner: `${list}/${index}`, key: keys.text }], language, event.target.value)
      }
      onPaste={(event) => pasteRows(event, index, actions)}
      onKeyDown={(event) => enter(event, index, actions)}
    />
  )
}

function useCellLabel({ entryClass }: Property, name: string, index: number): string {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  return t('cell', { column: words.label({ className: entryClass ?? '', name }), number: index + 1 })
}

function enter(event: KeyboardEvent, index: number, actions: ItemActions): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  actions.enter(index)
}

/** Several lines or columns become rows; a single line goes into the field as usual. */
function pasteRows(event: ClipboardEvent, index: number, actions: ItemActions): void {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\n\t]/.test(text.trim())) return
  event.preventDefault()
  actions.paste(index + 1, text)
}
