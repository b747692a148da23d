import { DataTable } from '@estela/ui/data-table'
import type { DivergingBar } from '@estela/ui/diverging-bars'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'

/** How many gave each number, one column for each of the two groups of answers. */
export function AnswerCounts(props: {
  readonly caption: string
  readonly source: string
  readonly steps: readonly string[]
  readonly bars: readonly DivergingBar[]
}) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale)
  const columns = props.bars.map(({ label, counts }) => ({
    id: label,
    header: label,
    numeric: true,
    cell: ({ place }: { readonly place: number }) => format.format(counts[place] ?? 0),
  }))
  return (
    <>
      <DataTable
        caption={props.caption}
        columns={[{ id: 'answer', header: t('answer'), cell: ({ step }) => step }, ...columns]}
        rows={props.steps.map((step, place) => ({ step, place }))}
        rowKey={({ step }) => step}
      />
      <p className="soft">{props.source}</p>
    </>
  )
}
