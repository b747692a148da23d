import type { MeasurementIssue } from '@estela/core/questionnaire/measurement/measurement-issue'
import { useTranslations } from 'use-intl'
import styles from './measurement.module.css'

/** Rules of measurement that are broken, in words; with `onJump`, each leads to its place. */
export function IssueList(props: {
  readonly issues: readonly MeasurementIssue[]
  readonly onJump?: (issue: MeasurementIssue) => void
}) {
  const t = useTranslations('measurement')
  const { onJump } = props
  return (
    <ul className={styles.issues}>
      {props.issues.map((issue) => (
        <li key={JSON.stringify(issue)} data-severity={issue.severity}>
          <span className={issue.severity === 'error' ? 'badge badge-attention' : 'badge'}>
            {t(`severity-${issue.severity}`)}
          </span>{' '}
          {t(`issue-${issue.code}`, issue.data)}{' '}
          {onJump !== undefined && issue.data.name !== undefined && (
            <button type="button" className="button-small" onClick={() => onJump(issue)}>
              {t('jump', { name: issue.data.name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
