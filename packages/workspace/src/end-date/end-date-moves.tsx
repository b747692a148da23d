import type { EndDateOutcome, WaveMove } from '@estela/contract'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './end-date-dialog.module.css'

/** What becomes of each wave: from which days to which others, or why it stays. */
export function EndDateMoves({ outcome }: { readonly outcome: EndDateOutcome }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const { from, endDate, waves } = outcome
  return (
    <>
      <p>{t('end-date-from-to', { from: dates.day(from), to: dates.day(endDate) })}</p>
      <ul className={styles.moves}>
        {waves.map((wave) => (
          <MovedWave key={wave.id} wave={wave} />
        ))}
      </ul>
    </>
  )
}

function MovedWave({ wave }: { readonly wave: WaveMove }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const waveName = useWaveName()
  const period = ({ opens, closes }: WaveMove['from']) => dates.range(opens, closes)
  return (
    <li>
      <p className={styles.name}>
        {waveName.name(wave)}{' '}
        <span className={wave.to === null ? 'badge' : `badge ${styles.moving}`}>
          {t(wave.to === null ? 'wave-stays' : 'wave-moves')}
        </span>
      </p>
      {wave.to === null ? (
        <p>
          {period(wave.from)}. {wave.stays !== null && t(`wave-stays-${wave.stays}`)}
        </p>
      ) : (
        <p>
          {t.rich('wave-moves-from-to', {
            from: period(wave.from),
            to: period(wave.to),
            old: (words) => <del>{words}</del>,
            new: (words) => <ins>{words}</ins>,
          })}
        </p>
      )}
      <p className="soft">{t('wave-people', { count: wave.people })}</p>
      {wave.to !== null && wave.told > 0 && <p className={styles.warning}>{t('wave-told', { count: wave.told })}</p>}
      {wave.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {t(`wave-warning-${warning}`)}
        </p>
      ))}
    </li>
  )
}
