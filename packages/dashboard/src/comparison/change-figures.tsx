import type { Change, ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'
import { AnswerBars } from './answer-bars.tsx'
import { ChangeMeasures } from './change-measures.tsx'
import styles from './comparison.module.css'
import { LeftOut } from './left-out.tsx'

interface Props {
  readonly row: ChangeRow
  readonly change: Change
  readonly pairedAs: PairedAs
  readonly isSample: boolean
}

/**
 * What one group said both times. From 30 pairs the two distributions lead; below, the counts up, same and down do, and
 * the distributions open on demand.
 */
export function ChangeFigures({ row, change, pairedAs, isSample }: Props) {
  const t = useTranslations('dashboard')
  const bars = <AnswerBars row={row} change={change} pairedAs={pairedAs} isSample={isSample} />
  return (
    <>
      <p className={styles.badges}>
        <span className="badge">{t('claim-c1-short')}</span>
        {change.detail === 'small' && <span className="badge badge-attention">{t('small-group')}</span>}
        {change.detail === 'counts' && <span className="badge badge-attention">{t('counts-only')}</span>}
      </p>
      {change.detail === 'full' && bars}
      <UpSameDown change={change} />
      {change.detail !== 'full' && (
        <details className={styles.distributions}>
          <summary>{t('answers-both-times')}</summary>
          {bars}
        </details>
      )}
      <ChangeMeasures row={row} change={change} />
      <LeftOut leftOut={change.leftOut} />
    </>
  )
}

function UpSameDown({ change }: { readonly change: Change }) {
  const t = useTranslations('dashboard')
  return (
    <SplitBar
      label={t('up-same-down')}
      parts={[
        { id: 'down', label: t('down'), count: change.down, tone: 'worse' },
        { id: 'same', label: t('same'), count: change.same, tone: 'same' },
        { id: 'up', label: t('up'), count: change.up, tone: 'better' },
      ]}
    />
  )
}
