import { useTranslations } from 'use-intl'
import { type ChartTable, csvFile } from './chart-table.ts'
import { saveFile } from './save-file.tsx'

/** Saves the figures of a table that stands on the page. */
export function DownloadCsv({ table }: { readonly table: ChartTable }) {
  const t = useTranslations('ui')
  return (
    <button type="button" className="button-small" onClick={() => saveFile(`${table.fileName}.csv`, csvFile(table))}>
      {t('download-csv')}
    </button>
  )
}
