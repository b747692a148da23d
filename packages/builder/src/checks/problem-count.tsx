import { useTranslations } from 'use-intl'
import styles from './checks.module.css'
import { useProblemCount } from './findings-provider.tsx'

/** How many errors and warnings there are, beside the name of the tab. Nothing where there are none. */
export function ProblemCount() {
  const t = useTranslations('checks')
  const count = useProblemCount()
  if (count === null || count === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('tab-count', { count })}</span>
    </span>
  )
}
