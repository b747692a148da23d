import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './chart.module.css'
import { ChartCanvas, type ChartPanel } from './chart-canvas.tsx'
import { chartImage } from './chart-image.ts'
import { ChartLegend, type LegendEntry } from './chart-legend.tsx'
import { type ChartTable, csvFile, tableRows } from './chart-table.ts'
import { useChartTheme } from './chart-theme.ts'
import { DataTable } from './data-table.tsx'
import { useLanguage } from './locale-provider.tsx'
import { saveFile } from './save-file.tsx'

export type { ChartPanel } from './chart-canvas.tsx'
export type { ChartTable } from './chart-table.ts'

/**
 * One chart, of one or more drawings side by side, with the table of all its figures behind it. Below stand the source
 * and how many are counted.
 */
export function Chart(props: {
  readonly panels: readonly ChartPanel[]
  readonly table: ChartTable
  readonly title: string
  readonly legend: readonly LegendEntry[]
  readonly source?: string
  readonly note?: string
  /** What an image of the chart says besides: words that stand elsewhere on the page. */
  readonly imageNotes?: readonly string[]
}) {
  const t = useTranslations('ui')
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={styles.chart}>
      <div id={id}>{asTable ? <FiguresTable table={props.table} /> : <Drawings {...props} />}</div>
      <figcaption className={styles.caption}>
        {props.note !== undefined && <span>{props.note}</span>}
        {props.source !== undefined && <span>{props.source}</span>}
        <span className={styles.actions}>
          <button type="button" aria-controls={id} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'show-as-chart' : 'show-as-table')}
          </button>
          <Downloads {...props} />
        </span>
      </figcaption>
    </figure>
  )
}

function Drawings(props: { readonly panels: readonly ChartPanel[]; readonly legend: readonly LegendEntry[] }) {
  return (
    <>
      <ChartLegend entries={props.legend} />
      <div className={styles.panels}>
        {props.panels.map(({ id, heading, ...panel }) => (
          <div key={id} className={styles.panel}>
            {heading !== undefined && <p className={styles.heading}>{heading}</p>}
            <ChartCanvas {...panel} />
          </div>
        ))}
      </div>
    </>
  )
}

function FiguresTable({ table }: { readonly table: ChartTable }) {
  const { locale } = useLanguage()
  const columns = table.columns.map((header, index) => ({
    id: header,
    header,
    numeric: index > 0,
    cell: (row: readonly string[]) => row[index],
  }))
  return (
    <DataTable
      caption={table.caption}
      columns={columns}
      rows={tableRows(table, locale)}
      rowKey={(row) => row[0] ?? ''}
    />
  )
}

function Downloads({ panels, table, title, legend, note, source, imageNotes = [] }: Parameters<typeof Chart>[0]) {
  const t = useTranslations('ui')
  const theme = useChartTheme()
  const footer = () =>
    [table.caption, note, ...imageNotes, source, t('image-date', { date: new Date() })].filter(
      (line) => line !== undefined,
    )
  const saveImage = async () => {
    const image = await chartImage(panels, { title, legend, footer: footer() }, theme)
    if (image !== null) saveFile(`${table.fileName}.png`, image)
  }
  return (
    <>
      <button type="button" onClick={() => saveFile(`${table.fileName}.csv`, csvFile(table, [title, ...footer()]))}>
        {t('download-csv')}
      </button>
      <button type="button" onClick={() => void saveImage()}>
        {t('download-png')}
      </button>
    </>
  )
}
