import type { StageRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { CASES_FOR_CURVE, CASES_TO_COUNT, countCases, countReported } from './stage-figures.ts'
import { TimeToStage } from './time-to-stage.tsx'

/** What speaks of many cases: how many stand at each stage, and how long they took. Says how many cases are missing. */
export function StageCounts({ row }: { readonly row: StageRow }) {
  const t = useTranslations('stages')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale)
  const counts = countCases(row)
  const reported = countReported(row)
  return (
    <>
      <h4>{t('together')}</h4>
      {counts === null ? (
        <p>{t('counts-need', { count: reported, needed: CASES_TO_COUNT })}</p>
      ) : (
        <DataTable
          caption={t('counts-caption', { count: reported })}
          rows={counts}
          rowKey={({ stage }) => String(stage.value)}
          columns={[
            { id: 'stage', header: t('stage'), cell: ({ stage }) => text(stage.label) },
            { id: 'first', header: t('first-report'), numeric: true, cell: ({ first }) => format.format(first) },
            { id: 'latest', header: t('latest-report'), numeric: true, cell: ({ latest }) => format.format(latest) },
          ]}
        />
      )}
      {reported < CASES_FOR_CURVE ? (
        <p>{t('curve-needs', { count: reported, needed: CASES_FOR_CURVE })}</p>
      ) : (
        <TimeToStage row={row} />
      )}
    </>
  )
}
