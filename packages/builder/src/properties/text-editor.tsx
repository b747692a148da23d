import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'

/** One text without languages: a width, a web address, a pattern. Numbers that stand as numbers stay numbers. */
export function TextEditor({ property, places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const field = {
    id: inputId,
    'aria-describedby': describedBy,
    dir: 'auto',
    value: value === undefined ? '' : String(value),
    placeholder: isMixed ? t('mixed') : String(property.defaultValue ?? ''),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      writer.set(places, fromText(event.target.value, value), true),
  }
  if (property.kind === 'long-text') return <textarea rows={2} className={styles.grow} {...field} />
  if (property.kind !== 'color') return <input type="text" maxLength={property.lengthMax ?? undefined} {...field} />
  return (
    <div className={styles.line}>
      <input type="text" {...field} />
      <input
        type="color"
        className={styles.swatch}
        aria-label={t('pick-color')}
        value={/^#[\da-f]{6}$/i.test(field.value) ? field.value : '#000000'}
        onChange={field.onChange}
      />
    </div>
  )
}

function fromText(text: string, before: Json | undefined): Json | undefined {
  if (text === '') return undefined
  return typeof before === 'number' && String(Number(text)) === text ? Number(text) : text
}
