import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import styles from './properties.module.css'

/** Adds many entries at once: one in each line, copied from a text or a spreadsheet. Says beforehand how many they are. */
export function PasteItems(props: {
  readonly read: (text: string) => readonly JsonObject[]
  readonly onAdd: (entries: readonly JsonObject[]) => void
}) {
  const t = useTranslations('properties')
  const id = useId()
  const [text, setText] = useState('')
  const entries = props.read(text)
  return (
    <details className={styles.paste}>
      <summary>{t('paste-many')}</summary>
      <label htmlFor={id}>{t('paste-label')}</label>
      <textarea id={id} rows={5} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      <button
        type="button"
        className="button-small"
        disabled={entries.length === 0}
        onClick={() => {
          props.onAdd(entries)
          setText('')
        }}
      >
        {t('paste-add', { count: entries.length })}
      </button>
    </details>
  )
}
