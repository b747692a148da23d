import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './checks.module.css'
import { SEVERITIES, type Severity } from './finding.ts'

/** Which findings a reader wants to see. */
export interface ShownFindings {
  /** Null for all. */
  readonly severity: Severity | null
  /** Words that they contain; '' for any. */
  readonly text: string
}

/** All that was found. */
export const EVERYTHING: ShownFindings = { severity: null, text: '' }

interface CheckFilterProps {
  readonly shown: ShownFindings
  readonly onChange: (shown: ShownFindings) => void
}

/** Narrows the list of findings down. */
export function CheckFilter({ shown, onChange }: CheckFilterProps) {
  const t = useTranslations('checks')
  const severity = useId()
  const text = useId()
  const choose = (value: string) => onChange({ ...shown, severity: SEVERITIES.find((each) => each === value) ?? null })
  return (
    <div className={styles.filter}>
      <label htmlFor={severity}>{t('filter-severity')}</label>
      <select id={severity} value={shown.severity ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('filter-all')}</option>
        {SEVERITIES.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </select>
      <label htmlFor={text}>{t('filter-text')}</label>
      <input
        id={text}
        type="search"
        value={shown.text}
        onChange={(event) => onChange({ ...shown, text: event.target.value })}
      />
    </div>
  )
}
