import type { AttritionRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import { signedNumber } from '../comparison/signed-number.ts'
import { dotPlace, isNotable } from './difference.ts'
import styles from './participation.module.css'

/** One row for each question of the first questionnaire that both groups answered. */
export function AttritionTable({ rows }: { readonly rows: readonly AttritionRow[] }) {
  const t = useTranslations('participation')
  const { locale } = useLanguage()
  const mean = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <DataTable
      caption={t('attrition-caption')}
      rows={rows}
      rowKey={({ item }) => item}
      columns={[
        { id: 'question', header: t('question'), cell: (row) => <Question row={row} /> },
        {
          id: 'difference',
          header: t('difference'),
          cell: ({ standardizedDifference }) => <DifferenceDot difference={standardizedDifference} />,
        },
        {
          id: 'stayers',
          header: t('stayers'),
          numeric: true,
          cell: ({ stayers }) => t('number', { number: stayers }),
        },
        {
          id: 'leavers',
          header: t('leavers'),
          numeric: true,
          cell: ({ leavers }) => t('number', { number: leavers }),
        },
        {
          id: 'stayers-mean',
          header: t('stayers-mean'),
          numeric: true,
          cell: ({ stayersMean }) => mean.format(stayersMean),
        },
        {
          id: 'leavers-mean',
          header: t('leavers-mean'),
          numeric: true,
          cell: ({ leaversMean }) => mean.format(leaversMean),
        },
        { id: 'p', header: t('p'), numeric: true, cell: ({ p }) => <PValue p={p} /> },
      ]}
    />
  )
}

function Question({ row }: { readonly row: AttritionRow }) {
  const t = useTranslations('participation')
  const text = useLocalizedText()
  const { item, wording, standardizedDifference, sentence } = row
  return (
    <div className={styles.question}>
      {plainWording(text(wording))} <code>{item}</code>
      <p>
        {text(sentence)}{' '}
        {isNotable(standardizedDifference) && <span className="badge badge-attention">{t('notable')}</span>}
      </p>
    </div>
  )
}

function DifferenceDot({ difference }: { readonly difference: number | null }) {
  const t = useTranslations('participation')
  const { locale } = useLanguage()
  if (difference === null) return t('no-difference')
  return (
    <div className={styles.difference}>
      <span className={styles.axis} aria-hidden="true">
        <span className={styles.zero} />
        <span className={styles.dot} style={{ insetInlineStart: `${100 * dotPlace(difference)}%` }} />
      </span>
      <bdi>{signedNumber(locale, 3)(difference)}</bdi>
    </div>
  )
}

function PValue({ p }: { readonly p: number | null }) {
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  if (p === null) return '–'
  return <bdi>{p < SMALLEST_P ? `< ${format.format(SMALLEST_P)}` : format.format(p)}</bdi>
}

const SMALLEST_P = 0.001
