import type { Json } from '../document/json.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { JsonText, readJsonText } from './json-text.tsx'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import { useDraft } from './use-draft.ts'

/** Whatever has no editor of its own, as the JSON it is. */
export function JsonEditor({ places, value, inputId, describedBy }: FieldEditorProps) {
  const { writer } = usePanel()
  const draft = useDraft(value, written, parsed, (next) => writer.set(places, next, true))
  const rows = Math.min(12, draft.text.split('\n').length + 1)
  return <JsonText draft={draft} id={inputId} describedBy={describedBy} className={styles.code} rows={rows} dir="ltr" />
}

const written = (value: Json | undefined): string => (value === undefined ? '' : JSON.stringify(value, null, 2))

const parsed = (text: string) => (text.trim() === '' ? { value: undefined } : readJsonText(text))
