import type { ChangeRow } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { levelsOf, useLevelName } from '../comparison/levels.ts'
import { plainWording } from '../comparison/plain-wording.ts'
import styles from './annex.module.css'
import { figureLines, otherPeopleLines } from './figure-lines.ts'
import { FigureTable } from './figure-table.tsx'
import { figureWriter } from './figure-writer.ts'

/** All figures of each question, folded question by question; printed, they all stand open. */
export function ItemFigures({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const t = useTranslations('annex')
  const levelName = useLevelName()
  const [allOpen, setAllOpen] = useState(false)
  if (rows.length === 0) return <p>{t('no-figures')}</p>
  return (
    <>
      <button type="button" className="button-small" onClick={() => setAllOpen(!allOpen)}>
        {t(allOpen ? 'close-all' : 'open-all')}
      </button>
      {levelsOf(rows).map((group) => (
        <section key={group.level} className={styles.level}>
          <h3>{levelName(group.level)}</h3>
          {group.rows.map((row) => (
            // Opened or closed with all others, it starts anew; by itself, it is the reader's.
            <details key={`${row.item} ${row.wording.en} ${allOpen}`} className={styles.item} open={allOpen}>
              <Summary row={row} />
              <FiguresOf row={row} />
            </details>
          ))}
        </section>
      ))}
    </>
  )
}

function Summary({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('annex')
  const text = useLocalizedText()
  const { person } = row
  return (
    <summary>
      {plainWording(text(row.wording))} <code>{row.item}</code>{' '}
      <span className={styles.pairs}>{person.shown ? t('pairs', { count: person.matched }) : t('not-shown')}</span>
    </summary>
  )
}

function FiguresOf({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('annex')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const write = figureWriter(locale)
  const [earlier, later] = row.questionnaires
  return (
    <div className={styles.figures}>
      <p className="soft">{t('questionnaires', { earlier, later })}</p>
      {(['person', 'institution'] as const).map((pairedAs) => {
        const change = row[pairedAs]
        const caption = t(`pairs-${pairedAs}`)
        return change.shown ? (
          <FigureTable key={pairedAs} caption={caption} lines={figureLines(row, change, write)} />
        ) : (
          <div key={pairedAs}>
            <p className={styles.caption}>{caption}</p>
            <p>{text(change.sentence)}</p>
          </div>
        )
      })}
      {row.others !== null && <FigureTable caption={t('other-people')} lines={otherPeopleLines(row.others, write)} />}
    </div>
  )
}
