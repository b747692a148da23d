import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './end-date-dialog.module.css'
import { END_DATES, isEndDate } from './read-end-date.ts'

/** The last day of an activity. */
export function EndDateField(props: {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
}) {
  const t = useTranslations('workspace')
  const id = useId()
  const isWrong = !isEndDate(props.typed)
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        required
        {...END_DATES}
        value={props.typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(event) => props.onType(event.target.value)}
      />
      {isWrong && (
        <span id={`${id}-error`} className={styles.error}>
          {t('end-date-wrong')}
        </span>
      )}
    </p>
  )
}
