import type { DescribedRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { levelsOf, useLevelName } from './levels.ts'
import { plainWording } from './plain-wording.ts'

/** What was asked only once so far: described, and compared with nothing. */
export function DescribedTable({ rows }: { readonly rows: readonly DescribedRow[] }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const levelName = useLevelName()
  const shown = rows.filter(({ counts }) => counts !== null)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="heading-described">
      <h2 id="heading-described">{t('described')}</h2>
      <p>
        <span className="badge">{t('claim-C0')}</span> {t('described-explained')}
      </p>
      {levelsOf(shown).map((group) => (
        <DataTable
          key={group.level}
          caption={levelName(group.level)}
          rows={group.rows}
          rowKey={(row) => row.item}
          stacked
          columns={[
            {
              id: 'question',
              header: t('question'),
              cell: (row) => (
                <div className={styles.question}>
                  {plainWording(text(row.wording))} <code>{row.item}</code>
                </div>
              ),
            },
            { id: 'finding', header: t('finding'), cell: (row) => text(row.sentence) },
          ]}
        />
      ))}
      {shown.length < rows.length && (
        <p className="soft">{t('described-hidden', { count: rows.length - shown.length })}</p>
      )}
    </section>
  )
}
