import type { WaveParticipation } from '@estela/contract'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { waveMarks } from './arrivals.ts'
import { ArrivalsChart } from './arrivals-chart.tsx'
import { FigureBadges } from './figure-badges.tsx'
import styles from './participation.module.css'
import { useMarkWords, useTimeNotes } from './time-words.ts'

/** How the complete answers came in, day by day since each wave opened. */
export function ArrivalsSection(props: { readonly waves: readonly WaveParticipation[]; readonly isSample: boolean }) {
  const { waves, isSample } = props
  const t = useTranslations('participation')
  const marks = useMemo(() => waveMarks(waves), [waves])
  const markWords = useMarkWords()
  const timeNotes = useTimeNotes(waves)
  return (
    <section aria-labelledby="arrivals">
      <h2 id="arrivals">{t('arrivals')}</h2>
      <FigureBadges claim="C0" isOpen={waves.some(({ isOpen }) => isOpen)} />
      <ArrivalsChart
        waves={waves}
        isSample={isSample}
        marks={marks}
        notes={[...marks.map((mark) => `${mark.sign}: ${markWords(mark)}`), ...timeNotes]}
      />
      {marks.length > 0 && (
        <ul className={styles.marks} aria-label={t('marks')}>
          {marks.map((mark) => (
            <li key={mark.sign}>
              <strong className={styles.sign}>{mark.sign}</strong> <span>{markWords(mark)}</span>
            </li>
          ))}
        </ul>
      )}
      {timeNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
