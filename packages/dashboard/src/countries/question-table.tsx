// biome-ignore-all lint/a11y/noRedundantRoles: a browser may forget that a table is one when its display is changed
import type { ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import styles from './countries.module.css'
import { CountryFigures } from './country-figures.tsx'
import type { SharedQuestion } from './shared-questions.ts'

interface Props {
  readonly questions: readonly SharedQuestion[]
  /** Names of the two countries. */
  readonly first: string
  readonly second: string
}

/**
 * One row for each question, the two countries beside each other. On a narrow screen they stand below the question; the
 * roles keep it a table for screen readers there, too.
 */
export function QuestionTable({ questions, first, second }: Props) {
  const t = useTranslations('countries')
  const id = useId()
  return (
    <table className={styles.table} role="table" aria-labelledby={id}>
      <caption id={id}>{t('questions-caption', { first, second })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('question')}
          </th>
          <th scope="col" role="columnheader">
            {first}
          </th>
          <th scope="col" role="columnheader">
            {second}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {questions.map((question) => (
          <tr key={question.item} role="row">
            <th scope="row" role="rowheader">
              <Question question={question} />
            </th>
            <td role="cell">
              <Country name={first} row={question.first} differs={question.differs} />
            </td>
            <td role="cell">
              <Country name={second} row={question.second} differs={question.differs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Question({ question }: { readonly question: SharedQuestion }) {
  const t = useTranslations('countries')
  const text = useLocalizedText()
  const { item, first, second, differs } = question
  const row = first ?? second
  return (
    <>
      {differs ? t('asked-differently') : row !== null && plainWording(text(row.wording))} <code>{item}</code>
    </>
  )
}

/** One country in one question. Its name stands here where the heads of the columns do not. */
function Country(props: { readonly name: string; readonly row: ChangeRow | null; readonly differs: boolean }) {
  const { name, row, differs } = props
  const t = useTranslations('countries')
  const text = useLocalizedText()
  return (
    <>
      <p className={styles.name} aria-hidden="true">
        {name}
      </p>
      {differs && row !== null && <p className={styles.wording}>{plainWording(text(row.wording))}</p>}
      {row === null ? <p className="soft">{t('not-asked')}</p> : <CountryFigures row={row} />}
    </>
  )
}
