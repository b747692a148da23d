import type { WaveParticipation } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import styles from './participation.module.css'
import { hasShares, useShareWords } from './share-words.ts'
import { RATES } from './stages.ts'
import { useLineName } from './wave-name.ts'

type RateName = (typeof RATES)[number]

const EXPLAINED = ['started', 'complete', 'partial', 'break-off', 'refused', 'silent', 'undeliverable'] as const

/** Every rate of AAPOR, folded away: what it means, and its value in each wave. */
export function ResponseRates({ waves }: { readonly waves: readonly WaveParticipation[] }) {
  const t = useTranslations('participation')
  const lineName = useLineName()
  const shareWords = useShareWords(1)
  return (
    <details className={styles.folded}>
      <summary>{t('rates')}</summary>
      <dl className={styles.meanings}>
        {EXPLAINED.map((stage) => (
          <div key={stage}>
            <dt>{t(`stage-${stage}`)}</dt>
            <dd>{t(`meaning-${stage}`)}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={t('rates-caption')}
        rows={RATES}
        rowKey={(rate) => rate}
        columns={[
          { id: 'rate', header: t('rate'), cell: (rate) => <Rate rate={rate} /> },
          ...waves.map(({ followUp, invited, rates }) => ({
            id: String(followUp),
            header: lineName(followUp),
            numeric: true,
            cell: (rate: RateName) => shareWords(rates[rate], invited) ?? '–',
          })),
        ]}
      />
      <p className="soft">{t('rates-note')}</p>
      {waves.some(({ invited }) => !hasShares(invited)) && <p className="soft">{t('rates-too-few')}</p>}
    </details>
  )
}

function Rate({ rate }: { readonly rate: RateName }) {
  const t = useTranslations('participation')
  return (
    <div className={styles.rate}>
      <strong>
        <bdi>{rate.toUpperCase()}</bdi>
      </strong>
      <p>{t(`rate-${rate}`)}</p>
    </div>
  )
}
