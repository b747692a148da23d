import type { ImportProblem, ImportStatus } from '@estela/contract'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import styles from './address-book.module.css'
import { useProblemWords } from './problem-words.ts'

const FIRST = 50

/** Every problem of a table by row and column, in the order of the rows. */
export function ImportProblems({ status: { problems, problemCount } }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const problemWords = useProblemWords()
  const headingId = useId()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? problems : problems.slice(0, FIRST)
  const numbered = shown.map((problem, index) => ({ ...problem, id: String(index) }))
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{say('problems')}</h3>
      <Listing
        caption={say('problems-count', { shown: shown.length, count: problemCount })}
        rows={numbered}
        rowKey={({ id }) => id}
        columns={[
          { id: 'place', header: say('problem-place'), cell: (problem) => <Place problem={problem} /> },
          { id: 'what', header: say('problem-what'), cell: (problem) => problemWords(problem) },
          { id: 'value', header: say('problem-value'), cell: ({ value }) => <Written text={value} /> },
        ]}
      />
      {shown.length < problems.length && (
        <p>
          <button type="button" onClick={() => setShowsAll(true)}>
            {say('problems-more', { count: problems.length })}
          </button>
        </p>
      )}
    </section>
  )
}

function Place({ problem: { row, column } }: { readonly problem: ImportProblem }) {
  const say = useTranslations('addressBook')
  return (
    <>
      {row === 1 ? say('problem-header') : say('problem-row', { row })}
      {column !== '' && (
        <>
          {', '}
          <code>{column}</code>
        </>
      )}
    </>
  )
}

/** What stands in a cell, also when that is nothing. */
export function Written({ text }: { readonly text: string }) {
  const say = useTranslations('addressBook')
  return text === '' ? <span className="soft">{say('empty-cell')}</span> : <q className={styles.written}>{text}</q>
}
