import { useTranslations } from 'use-intl'
import styles from './annex.module.css'

const RULES = ['size', 'pairs', 'ratings', 'window', 'activities', 'families', 'protection', 'census'] as const
const CLAIMS = ['C0', 'C1', 'C2', 'C3', 'C4'] as const

/** What is shown of which group, what is tested together, and how far a finding may go. */
export function Rules() {
  const t = useTranslations('annex')
  return (
    <>
      <dl className={styles.rules}>
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>{t(`rule-${rule}`)}</dt>
            <dd>{t(`says-${rule}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('claims')}</h3>
      <dl className={styles.rules}>
        {CLAIMS.map((claim) => (
          <div key={claim}>
            <dt>{claim}</dt>
            <dd>{t(`claim-${claim}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
