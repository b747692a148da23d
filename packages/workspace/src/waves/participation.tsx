import type { WaveSummary } from '@estela/contract'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './participation.module.css'

/** How many of those invited to a wave have started and completed it: in words, and as a bar that repeats them. */
export function Participation({ wave }: { readonly wave: Pick<WaveSummary, 'invited' | 'started' | 'complete'> }) {
  const t = useTranslations('workspace')
  const { invited, started, complete } = wave
  if (invited === 0) return <p className={styles.nobody}>{t('nobody-invited')}</p>
  return (
    <div className={styles.participation}>
      <p className={styles.summary}>{t.rich('participation', { invited, complete, strong })}</p>
      <div className={styles.invited} aria-hidden="true">
        <div className={styles.started} style={{ inlineSize: `${(started / invited) * 100}%` }} />
        <div className={styles.complete} style={{ inlineSize: `${(complete / invited) * 100}%` }} />
      </div>
      <ul className={styles.counts}>
        <li className={styles.ofComplete}>{t('count-complete', { count: complete })}</li>
        <li className={styles.ofStarted}>{t('count-started', { count: started })}</li>
        <li className={styles.ofInvited}>{t('count-invited', { count: invited })}</li>
      </ul>
    </div>
  )
}

const strong = (words: ReactNode) => <strong>{words}</strong>
