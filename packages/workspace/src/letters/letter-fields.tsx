import { LETTER_FIELDS, type LetterField } from '@estela/contract'
import { useTranslations } from 'use-intl'
import styles from './letters.module.css'

/** What may stand in double braces; a button puts it where the cursor is. */
export function LetterFields(props: {
  readonly required: readonly LetterField[]
  readonly onInsert: (field: LetterField) => void
}) {
  const t = useTranslations('workspace')
  return (
    <details>
      <summary>{t('letter-fields')}</summary>
      <p className="soft">{t('letter-fields-about')}</p>
      <ul className={styles.fields}>
        {LETTER_FIELDS.map((field) => (
          <li key={field}>
            <button type="button" className="button-small" dir="ltr" onClick={() => props.onInsert(field)}>
              {`{{${field}}}`}
            </button>{' '}
            <span>
              {t(`letter-field-${field}`)}
              {props.required.includes(field) && <strong> {t('letter-field-required')}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
