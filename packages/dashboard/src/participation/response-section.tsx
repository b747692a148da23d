import type { WaveParticipation } from '@estela/contract'
import { DownloadCsv } from '@estela/ui/download-csv'
import { useTranslations } from 'use-intl'
import styles from './participation.module.css'
import { ResponseRates } from './response-rates.tsx'
import { useResponseTable } from './response-table.ts'
import { WaveCard } from './wave-card.tsx'

/** How far the invitations of each wave came: every one of them, then the rates that are made of them. */
export function ResponseSection(props: { readonly waves: readonly WaveParticipation[]; readonly isSample: boolean }) {
  const { waves } = props
  const t = useTranslations('participation')
  return (
    <section aria-labelledby="response">
      <h2 id="response">{t('response')}</h2>
      <div className={styles.waves}>
        {waves.map((wave) => (
          <WaveCard key={wave.followUp} wave={wave} />
        ))}
      </div>
      <p>{t('outside-explained')}</p>
      {waves.some(({ isOpen }) => isOpen) && <p>{t('so-far-explained')}</p>}
      <ResponseRates waves={waves} />
      <p>
        <DownloadCsv table={useResponseTable(props)} />
      </p>
    </section>
  )
}
