import type { Comparison } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import styles from './annex.module.css'
import { figureWriter } from './figure-writer.ts'

/** Whether those who came back had answered otherwise at first: what the claim C2 rests on. */
export function AttritionTable({ rows }: { readonly rows: Comparison['attrition'] }) {
  const t = useTranslations('annex')
  const text = useLocalizedText()
  const write = figureWriter(useLanguage().locale)
  return (
    <>
      <h3>{t('attrition')}</h3>
      <p>{t('attrition-explained')}</p>
      {rows.length === 0 ? (
        <p>{t('attrition-none')}</p>
      ) : (
        <DataTable
          caption={t('attrition-caption')}
          rows={rows}
          rowKey={({ item, wording }) => `${item} ${wording.en}`}
          columns={[
            {
              id: 'question',
              header: t('question'),
              cell: ({ item, wording }) => (
                <div className={styles.wide}>
                  {plainWording(text(wording))} <code>{item}</code>
                </div>
              ),
            },
            { id: 'stayers', header: t('stayers'), numeric: true, cell: ({ stayers }) => write.count(stayers) },
            {
              id: 'stayers-mean',
              header: t('their-mean'),
              numeric: true,
              cell: (row) => write.decimal(row.stayersMean),
            },
            { id: 'leavers', header: t('leavers'), numeric: true, cell: ({ leavers }) => write.count(leavers) },
            {
              id: 'leavers-mean',
              header: t('their-mean'),
              numeric: true,
              cell: (row) => write.decimal(row.leaversMean),
            },
            {
              id: 'difference',
              header: t('standardized-difference'),
              numeric: true,
              cell: ({ standardizedDifference: difference }) => (difference === null ? '–' : write.decimal(difference)),
            },
            { id: 'p', header: t('mann-whitney-p'), numeric: true, cell: ({ p }) => (p === null ? '–' : write.p(p)) },
          ]}
        />
      )}
    </>
  )
}
