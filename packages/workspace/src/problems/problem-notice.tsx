import { ProblemError } from '@estela/contract'
import { useTranslations } from 'use-intl'
import styles from './problem-notice.module.css'

/** What did not work, why, and a way to try again. */
export function ProblemNotice(props: { readonly title: string; readonly error: Error; readonly retry: () => void }) {
  const t = useTranslations('workspace')
  const reason = useProblemReason()
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>{props.title}</strong> {reason(props.error)}
      </p>
      <button type="button" onClick={props.retry}>
        {t('retry')}
      </button>
    </div>
  )
}

/** A function that says in plain words why the collector did not do what was asked. */
function useProblemReason(): (error: Error) => string {
  const t = useTranslations('workspace')
  return (error) => {
    if (!(error instanceof ProblemError)) return t('problem-no-answer')
    const words = `problem-${error.problem}`
    return t.has(words) ? t(words) : t('problem-unexpected')
  }
}
