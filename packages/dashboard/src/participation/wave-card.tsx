import type { WaveParticipation } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { FigureBadges } from './figure-badges.tsx'
import styles from './participation.module.css'
import { useShareWords } from './share-words.ts'
import { stagesOf } from './stages.ts'
import { useWaveName } from './wave-name.ts'

/** One wave: the response rate with its count, and where every invitation stands. */
export function WaveCard({ wave }: { readonly wave: WaveParticipation }) {
  const t = useTranslations('participation')
  const id = useId()
  const shareWords = useShareWords()
  const { followUp, invited, complete, partial, activities, isOpen, rates } = wave
  const rate = shareWords(rates.rr2, invited)
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{useWaveName()(followUp)}</h3>
      <FigureBadges claim="C0" isOpen={isOpen} />
      <p className={styles.headline}>
        <strong>{t('answered-of-invited', { answered: complete + partial, invited })}</strong>
        <span>{rate === null ? t('no-share') : t('response-rate', { rate })}</span>
        <span>{t('activities', { count: activities })}</span>
      </p>
      <Stages wave={wave} />
    </article>
  )
}

function Stages({ wave }: { readonly wave: WaveParticipation }) {
  const t = useTranslations('participation')
  const shareWords = useShareWords()
  const { followUp, invited } = wave
  return (
    <DataTable
      caption={t('stages-caption', { wave: useWaveName()(followUp), count: invited })}
      rows={stagesOf(wave)}
      rowKey={({ stage }) => stage}
      columns={[
        { id: 'stage', header: t('stage'), cell: ({ stage }) => t(`stage-${stage}`) },
        { id: 'count', header: t('count'), numeric: true, cell: ({ count }) => t('number', { number: count }) },
        {
          id: 'share',
          header: t('of-invited'),
          cell: ({ count }) => <ShareBar share={count / invited} words={shareWords(count / invited, invited)} />,
        },
      ]}
    />
  )
}

/** A bar from none to all of those invited; too few people get no percentage beside it. */
function ShareBar({ share, words }: { readonly share: number; readonly words: string | null }) {
  return (
    <div className={styles.share}>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <span>{words}</span>
    </div>
  )
}
