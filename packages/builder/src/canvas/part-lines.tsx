import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonList, isJsonObject, type Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { writtenTextIn } from '../document/text-in.ts'
import type { ItemKeys } from '../metadata/property-kind.ts'
import { codeOf, nextItem } from '../properties/items-from-text.ts'
import { usePropertyWriter } from '../properties/use-property-writer.ts'
import { useSession } from '../session/session.tsx'
import styles from './canvas.module.css'

interface PartLinesProps {
  /** Place of the question. */
  readonly owner: Pointer
  /** Name of the list: `choices`, `rows`, `columns`, `items`. */
  readonly list: string
  readonly entries: Json | undefined
  readonly keys: ItemKeys
}

/**
 * The choices, rows or columns of a question as lines to write in: Enter makes another, Backspace in an empty one takes
 * it away. Their codes stand in the properties.
 */
export function PartLines({ owner, list, entries, keys }: PartLinesProps) {
  const t = useTranslations('canvas')
  const writer = usePropertyWriter()
  const lines = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null)
  useEffect(() => {
    if (wanted !== null) lines.current?.querySelectorAll('input')[wanted.index]?.focus()
  }, [wanted])
  const parts = isJsonList(entries) ? entries : []
  const set = (next: readonly Json[], focus: number) => {
    writer.set([{ owner, key: list }], next.length === 0 ? undefined : next)
    setWanted({ index: Math.max(0, focus) })
  }
  const insert = (index: number) => set(parts.toSpliced(index, 0, nextItem(parts, keys)), index)
  const remove = (index: number) => set(parts.toSpliced(index, 1), index - 1)
  return (
    <div className={styles.parts}>
      <ul ref={lines} aria-label={t(`parts-${list}`)}>
        {parts.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <li key={index}>
            <PartText
              entry={entry}
              owner={`${owner}/${list}/${index}`}
              keys={keys}
              label={t('part', { list, number: index + 1 })}
              onKeyDown={(event) =>
                onKey(
                  event,
                  () => insert(index + 1),
                  () => remove(index),
                )
              }
            />
            <button
              type="button"
              className={styles.remove}
              aria-label={t('remove-part', { list, number: index + 1 })}
              onClick={() => remove(index)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button-small" onClick={() => insert(parts.length)}>
        {t('add-part', { list })}
      </button>
    </div>
  )
}

function PartText(props: {
  readonly entry: Json
  readonly owner: Pointer
  readonly keys: ItemKeys
  readonly label: string
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  const { entry, owner, keys, label, onKeyDown } = props
  const { textLanguage } = useSession()
  const writer = usePropertyWriter()
  const text = isJsonObject(entry) ? entry[keys.text] : undefined
  const code = codeOf(entry, keys)
  return (
    <input
      type="text"
      dir="auto"
      lang={textLanguage}
      aria-label={label}
      value={writtenTextIn(text, textLanguage) ?? ''}
      placeholder={writtenTextIn(text, SOURCE_LANGUAGE) ?? String(code ?? '')}
      onChange={(event) => writer.setText([{ owner, key: keys.text }], textLanguage, event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}

function onKey(event: KeyboardEvent<HTMLInputElement>, insert: () => void, remove: () => void): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') insert()
  else if (event.key === 'Backspace' && event.currentTarget.value === '') remove()
  else return
  event.preventDefault()
}
