import type { StageRow } from '@estela/contract'
import { type Column, DataTable } from '@estela/ui/data-table'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { ActivityName } from './activity-name.tsx'
import { isStopped, offsetsOf, type ReportedStage, type StageCase } from './stage-figures.ts'
import styles from './stages.module.css'

/** Every case, and at what stage the middle one of its respondents reports it, wave by wave. */
export function StageTable({ row }: { readonly row: StageRow }) {
  const t = useTranslations('stages')
  const columns: readonly Column<StageCase>[] = [
    {
      id: 'case',
      header: t('case'),
      cell: ({ activityId }) => (
        <div className={styles.case}>
          <ActivityName activityId={activityId} />
        </div>
      ),
    },
    ...offsetsOf(row).map((months) => ({
      id: String(months),
      header: t('asked-at', { months }),
      cell: ({ waves }: StageCase) => (
        <Reported row={row} report={waves.find(({ offsetMonths }) => offsetMonths === months)} />
      ),
    })),
    { id: 'gained', header: t('gained'), numeric: true, cell: (each) => <Gained row={row} of={each} /> },
  ]
  return <DataTable caption={t('caption')} columns={columns} rows={row.cases} rowKey={({ activityId }) => activityId} />
}

function Reported({ row, report }: { readonly row: StageRow; readonly report: ReportedStage | undefined }) {
  const t = useTranslations('stages')
  const text = useLocalizedText()
  if (report === undefined) return t('not-asked')
  const { median, reports } = report
  const stage = row.scale.steps.find(({ value }) => value === median)
  if (stage === undefined || reports === null) return t('hidden')
  return (
    <div className={styles.stage}>
      {text(stage.label)} <small>{t('reports', { count: reports })}</small>
    </div>
  )
}

function Gained({ row, of: { gained, waves } }: { readonly row: StageRow; readonly of: StageCase }) {
  const t = useTranslations('stages')
  if (gained !== null) return t('gained-count', { count: gained })
  return t(waves.some(({ median }) => isStopped(row, median)) ? 'gained-stopped' : 'gained-unknown')
}
