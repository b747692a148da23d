import type { ChangeRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { useComparison } from './comparison-context.ts'
import { comparisonSearch } from './comparison-scope.ts'
import { DescribedTable } from './described-table.tsx'
import { IntervalMark } from './interval-mark.tsx'
import { levelsOf, useLevelName } from './levels.ts'
import { plainWording } from './plain-wording.ts'
import { RefusedItems } from './refused-items.tsx'
import { signedNumber } from './signed-number.ts'
import { WhoWasAsked } from './who-was-asked.tsx'

/** One row for each question asked both times, largest fall first, in groups by what it is about. */
export function OverviewPage() {
  const { comparison } = useComparison()
  const { months } = comparison
  return (
    <>
      {months !== null && <WhoWasAsked comparison={comparison} months={months} />}
      <OverviewTables rows={comparison.changes} />
      <DescribedTable rows={comparison.described} />
      <RefusedItems refused={comparison.refused} />
    </>
  )
}

function OverviewTables({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const levelName = useLevelName()
  return levelsOf(rows).map((group) => (
    <section key={group.level} aria-labelledby={`heading-${group.level}`}>
      <h2 id={`heading-${group.level}`}>{levelName(group.level)}</h2>
      <OverviewTable rows={group.rows} caption={levelName(group.level)} />
    </section>
  ))
}

function OverviewTable({ rows, caption }: { readonly rows: readonly ChangeRow[]; readonly caption: string }) {
  const t = useTranslations('dashboard')
  const { locale } = useLanguage()
  const net = signedNumber(locale, 0)
  return (
    <DataTable
      caption={t('overview-caption', { level: caption })}
      rows={rows}
      rowKey={(row) => row.item}
      stacked
      columns={[
        { id: 'question', header: t('question'), cell: (row) => <Question row={row} /> },
        {
          id: 'pairs',
          header: t('matched'),
          numeric: true,
          cell: ({ person }) => (person.shown ? t('count', { count: person.matched }) : t('not-shown')),
        },
        { id: 'movement', header: t('up-same-down'), cell: (row) => <Movement row={row} /> },
        {
          id: 'net',
          header: t('net'),
          numeric: true,
          cell: ({ person }) =>
            person.shown && person.detail !== 'counts' ? t('net-value', { net: net(100 * person.dominance) }) : '–',
        },
        {
          id: 'difference',
          header: t('mean-difference'),
          cell: ({ person }) =>
            person.shown && person.meanDifference !== null ? <IntervalMark estimate={person.meanDifference} /> : '–',
        },
      ]}
    />
  )
}

/** The finding first: it is what most readers came for. */
function Question({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const [parameters] = useSearchParams()
  return (
    <div className={styles.question}>
      <Link to={`/comparison/items/${encodeURIComponent(row.item)}${comparisonSearch(parameters)}`}>
        {plainWording(text(row.wording))}
      </Link>
      <p>{text(row.person.sentence)}</p>
      <p className={styles.badges}>
        <code>{row.item}</code>
        {row.person.shown && <span className="badge">{t(`claim-${row.person.claim}`)}</span>}
        {row.person.shown && row.person.detail === 'small' && (
          <span className="badge badge-attention">{t('small-group')}</span>
        )}
        {row.person.shown && row.person.detail === 'counts' && (
          <span className="badge badge-attention">{t('counts-only')}</span>
        )}
        <span className="badge">{t(row.role)}</span>
        {row.equivalence !== null && <span className="badge badge-attention">{t('judged-equivalent')}</span>}
      </p>
    </div>
  )
}

function Movement({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('dashboard')
  const { person } = row
  if (!person.shown) return '–'
  return (
    <SplitBar
      label={t('up-same-down')}
      parts={[
        { id: 'down', label: t('down'), count: person.down, tone: 'worse' },
        { id: 'same', label: t('same'), count: person.same, tone: 'same' },
        { id: 'up', label: t('up'), count: person.up, tone: 'better' },
      ]}
    />
  )
}
