import type { StageRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { ActivityName } from './activity-name.tsx'
import { isStopped, ladderOf, latestStage, type Stage, type StageCase } from './stage-figures.ts'
import styles from './stages.module.css'

/** The stages of each case from first to last, with a mark for each time it was reported. */
export function StageLadders({ row }: { readonly row: StageRow }) {
  const t = useTranslations('stages')
  return (
    <>
      <h4>{t('ladders')}</h4>
      <div className={styles.ladders}>
        {row.cases.map((each) => (
          <StageLadder key={each.activityId} row={row} of={each} />
        ))}
      </div>
    </>
  )
}

function StageLadder({ row, of }: { readonly row: StageRow; readonly of: StageCase }) {
  const t = useTranslations('stages')
  const id = useId()
  const { rungs, stopped } = ladderOf(row)
  const latest = latestStage(of)
  const isReached = ({ value }: Stage) => latest !== null && !isStopped(row, latest) && value <= latest
  const hidden = of.waves.filter(({ median }) => median === null)
  return (
    <figure className={styles.ladder} aria-labelledby={id}>
      <figcaption id={id}>
        <ActivityName activityId={of.activityId} />
      </figcaption>
      <ol>
        {rungs.map((rung) => (
          <li key={rung.value} className={isReached(rung) ? styles.reached : undefined}>
            <Rung stage={rung} of={of} />
          </li>
        ))}
      </ol>
      {stopped !== null && (
        <p className={styles.stopped}>
          <Rung stage={stopped} of={of} />
        </p>
      )}
      {hidden.map(({ offsetMonths }) => (
        <p key={offsetMonths} className="soft">
          {t('hidden-at', { months: offsetMonths })}
        </p>
      ))}
    </figure>
  )
}

function Rung({ stage, of }: { readonly stage: Stage; readonly of: StageCase }) {
  const t = useTranslations('stages')
  const text = useLocalizedText()
  return (
    <>
      <span>{text(stage.label)}</span>{' '}
      {of.waves
        .filter(({ median }) => median === stage.value)
        .map(({ offsetMonths }) => (
          <strong key={offsetMonths} className={styles.mark}>
            {t('asked-at', { months: offsetMonths })}
          </strong>
        ))}
    </>
  )
}
