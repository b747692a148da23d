import type { ExpectationRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import styles from './expectations.module.css'
import { countExpecting, type OutcomeCounts, useOutcomeParts } from './outcomes.ts'

/** One bar for each expectation: what became of it among those who expected it. */
export function ExpectationOverview({ rows }: { readonly rows: readonly ExpectationRow[] }) {
  const t = useTranslations('expectations')
  const shown = rows.flatMap((row) => {
    const counts = row.person.shown ? row.person.expected : null
    return counts === null ? [] : [{ row, counts }]
  })
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.overview}>
          {shown.map(({ row, counts }) => (
            <li key={row.item}>
              <ExpectationBar row={row} counts={counts} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <p className="soft">{t('overview-hidden', { count: rows.length - shown.length })}</p>
      )}
    </>
  )
}

function ExpectationBar({ row, counts }: { readonly row: ExpectationRow; readonly counts: OutcomeCounts }) {
  const t = useTranslations('expectations')
  const text = useLocalizedText()
  const parts = useOutcomeParts()
  const expecting = t('expected-by', { count: countExpecting(counts) })
  return (
    <>
      <p>
        {plainWording(text(row.expectationWording))} <strong>{expecting}</strong>
      </p>
      <SplitBar label={expecting} parts={parts(counts)} />
    </>
  )
}
