import type { ExpectationRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { type Column, DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { choiceOf } from './expectation-groups.ts'
import styles from './expectations.module.css'
import { FigureBadges } from './figure-badges.tsx'
import { useLeftOutBeside } from './left-out-beside.ts'
import { countExpecting, type OutcomeCounts } from './outcomes.ts'

type Side = 'expected' | 'notExpected'

/** One row for each choice: how many expected it, and how many of them and of the others report it. */
export function ChoicesTable(props: { readonly rows: readonly ExpectationRow[]; readonly pairedAs: PairedAs }) {
  const { rows, pairedAs } = props
  const t = useTranslations('expectations')
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale)
  const figure = (id: string, header: string, side: Side, count: (counts: OutcomeCounts) => number) => ({
    id,
    header,
    numeric: true,
    cell: (row: ExpectationRow) => {
      const group = row[pairedAs]
      const counts = group.shown ? group[side] : null
      return counts === null ? <span className={styles.hidden}>{t('hidden')}</span> : format.format(count(counts))
    },
  })
  const columns: readonly Column<ExpectationRow>[] = [
    { id: 'choice', header: t('choice'), cell: (row) => <Choice row={row} pairedAs={pairedAs} /> },
    figure('expected', t('expected'), 'expected', countExpecting),
    figure('expected-did', t('expected-did'), 'expected', ({ did }) => did),
    figure('not-expected', t('not-expected'), 'notExpected', countExpecting),
    figure('not-expected-did', t('not-expected-did'), 'notExpected', ({ did }) => did),
  ]
  return (
    <>
      <DataTable caption={t(`choices-caption-${pairedAs}`)} columns={columns} rows={rows} rowKey={({ item }) => item} />
      <p className="soft">{t('hidden-explained')}</p>
    </>
  )
}

/** The name of the choice, how small its group is, and who is left out of it. */
function Choice({ row, pairedAs }: { readonly row: ExpectationRow; readonly pairedAs: PairedAs }) {
  const t = useTranslations('expectations')
  const text = useLocalizedText()
  const group = row[pairedAs]
  const { activities, people } = useLeftOutBeside(group.leftOut)
  return (
    <div className={styles.choice}>
      {choiceOf(text(row.expectationWording))}
      {group.shown && activities > 0 && <small>{t('left-out-activities', { count: activities })}</small>}
      {group.shown && people > 0 && <small>{t('left-out-people', { count: people })}</small>}
      {group.shown && group.detail !== 'full' && <FigureBadges detail="small" />}
    </div>
  )
}
