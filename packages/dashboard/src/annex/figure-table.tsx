import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import styles from './annex.module.css'
import type { FigureLine } from './figure-lines.ts'

/** One figure in each row: its name, its value, and by which method it was made or why it was not. */
export function FigureTable({ caption, lines }: { readonly caption: string; readonly lines: readonly FigureLine[] }) {
  const t = useTranslations('annex')
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: 'figure', header: t('figure'), cell: ({ id }) => <div className={styles.name}>{t(`figure-${id}`)}</div> },
        { id: 'value', header: t('value'), cell: (line) => <Value line={line} /> },
        { id: 'method', header: t('method-or-reason'), cell: (line) => <MethodOrReason line={line} /> },
      ]}
    />
  )
}

function Value({ line: { value, word } }: { readonly line: FigureLine }) {
  const t = useTranslations('annex')
  if (word !== undefined) return t(`word-${word}`)
  if (value === null) return '–'
  return (
    <bdi dir="ltr" className={styles.value}>
      {value}
    </bdi>
  )
}

function MethodOrReason({ line: { value, word, method, why } }: { readonly line: FigureLine }) {
  const t = useTranslations('annex')
  if (value === null && word === undefined && why !== undefined) return t(`why-${why}`)
  return method === undefined ? null : <a href={`#method-${method}`}>{t(`method-${method}`)}</a>
}
