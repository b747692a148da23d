import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import { useTranslations } from 'use-intl'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'

/**
 * A text that recipients read, in the language that is being edited. Where that language has none yet, the first
 * language shows through in grey. A list of texts is edited as lines.
 */
export function LocalizedEditor({ property, places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer, language } = usePanel()
  const texts = textsByLanguage(value)
  const source = language === SOURCE_LANGUAGE ? undefined : texts.get(SOURCE_LANGUAGE)
  const field = {
    id: inputId,
    'aria-describedby': describedBy,
    dir: 'auto',
    lang: language,
    value: texts.get(language) ?? '',
    placeholder: isMixed ? t('mixed') : source,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      writer.setText(places, language, event.target.value),
  }
  if (property.kind === 'localized-text') return <input type="text" {...field} />
  return <textarea rows={property.kind === 'localized-texts' ? 4 : 2} className={styles.grow} {...field} />
}
