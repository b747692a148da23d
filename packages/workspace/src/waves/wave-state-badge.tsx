import type { WaveSummary } from '@estela/contract'
import { useTranslations } from 'use-intl'
import styles from './wave-state-badge.module.css'

/** Whether a wave is past, open or to come, in a word. */
export function WaveStateBadge({ state }: { readonly state: WaveSummary['state'] }) {
  const t = useTranslations('workspace')
  return <span className={`badge ${state === 'open' ? styles.open : ''}`}>{t(`wave-state-${state}`)}</span>
}
