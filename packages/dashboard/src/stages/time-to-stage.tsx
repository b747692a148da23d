import type { StageRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'

/** How many months it takes cases to reach a stage: the share that has, by month, with its interval. */
export function TimeToStage({ row }: { readonly row: StageRow }) {
  const t = useTranslations('stages')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const { timeToStage } = row
  if (timeToStage === null) return null
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const label = row.scale.steps.find(({ value }) => value === timeToStage.stage)?.label
  const stage = label === undefined ? '' : text(label)
  return (
    <>
      <p>
        {timeToStage.median === null
          ? t('half-not-reached', { stage })
          : t('half-reached', { stage, months: timeToStage.median })}
      </p>
      <DataTable
        caption={t('time-caption', { stage, count: timeToStage.cases })}
        rows={timeToStage.steps}
        rowKey={({ months }) => String(months)}
        columns={[
          { id: 'months', header: t('months-after'), numeric: true, cell: ({ months }) => number.format(months) },
          { id: 'at-risk', header: t('at-risk'), numeric: true, cell: ({ atRisk }) => number.format(atRisk) },
          { id: 'share', header: t('share-reached'), numeric: true, cell: ({ share }) => percent.format(share) },
          {
            id: 'interval',
            header: t('share-interval'),
            numeric: true,
            cell: ({ low, high }) =>
              low === null || high === null ? '–' : `${percent.format(low)} – ${percent.format(high)}`,
          },
        ]}
      />
      <p className="soft">{t('time-explained')}</p>
    </>
  )
}
