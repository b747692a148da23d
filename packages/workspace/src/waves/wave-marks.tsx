import type { WaveSummary } from '@estela/contract'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import styles from './wave-marks.module.css'
import { byPosition } from './wave-order.ts'

/** The waves of an activity at a glance: past, open or to come, and how many of those invited have completed each. */
export function WaveMarks({ waves }: { readonly waves: readonly WaveSummary[] }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  if (waves.length === 0) return t('no-waves')
  return (
    <ol className={styles.marks}>
      {byPosition(waves).map((wave) => (
        <li key={wave.id} className={styles[wave.state]}>
          {t(`wave-mark-${wave.state}`, {
            position: wave.position,
            complete: wave.complete,
            invited: wave.invited,
            opens: dates.firstDay(wave),
          })}
        </li>
      ))}
    </ol>
  )
}
