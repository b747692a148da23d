import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import { describedByAll, Fault } from './fault.tsx'
import type { FieldEditorProps } from './field-editor.ts'
import { lineOfFault } from './line-of-fault.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import { type Parsed, useDraft } from './use-draft.ts'

/** Whatever has no editor of its own, as the JSON it is. What is no JSON is not stored; the fault is named by its line. */
export function JsonEditor({ places, value, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const draft = useDraft(value, written, parsed, (next) => writer.set(places, next, true))
  const faultId = `${inputId}-fault`
  return (
    <>
      <textarea
        id={inputId}
        className={styles.code}
        rows={Math.min(12, draft.text.split('\n').length + 1)}
        dir="ltr"
        spellCheck={false}
        value={draft.text}
        aria-invalid={draft.fault !== null}
        aria-describedby={describedByAll(describedBy, draft.fault && faultId)}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
      />
      <Fault id={faultId}>{draft.fault === null ? null : t('fault-json', { line: Number(draft.fault) })}</Fault>
    </>
  )
}

const written = (value: Json | undefined): string => (value === undefined ? '' : JSON.stringify(value, null, 2))

function parsed(text: string): Parsed<Json | undefined> {
  if (text.trim() === '') return { value: undefined }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: String(lineOfFault(text, error)) }
  }
}
