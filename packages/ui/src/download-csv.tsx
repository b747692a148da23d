import { useTranslations } from 'use-intl'
import { type ChartTable, csvOf } from './chart-table.ts'

/** Saves the figures of a table that stands on the page. */
export function DownloadCsv({ table }: { readonly table: ChartTable }) {
  const t = useTranslations('ui')
  return (
    <button type="button" className="button-small" onClick={() => saveTable(table)}>
      {t('download-csv')}
    </button>
  )
}

function saveTable(table: ChartTable): void {
  const url = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${table.fileName}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
