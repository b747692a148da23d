import type { LetterPreview } from '@estela/contract'
import { directionOf } from '@estela/ui/text-direction'
import type { UseQueryResult } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { LetterForms } from './letter-forms.tsx'
import styles from './letters.module.css'
import { type ChosenPerson, PersonPicker } from './person-picker.tsx'

/** The letter as it stands in the editor, filled in for somebody. */
export function LetterPreviewPanel(props: {
  readonly language: string
  readonly query: UseQueryResult<LetterPreview>
  readonly hasProblems: boolean
  readonly person: ChosenPerson | null
  readonly onPerson: (person: ChosenPerson | null) => void
}) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const { query, person } = props
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('letter-preview')}</h2>
      <PersonPicker person={person} onPerson={props.onPerson} />
      {query.isPending && <p role="status">{t('letter-preview-pending')}</p>}
      {props.hasProblems && <p className="soft">{t('letter-preview-problems')}</p>}
      {query.isError && !props.hasProblems && (
        <ProblemNotice title={t('not-loaded')} error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && !query.isError && (
        <div aria-busy={query.isFetching}>
          <p className="soft">{t(previewWords(query.data, person))}</p>
          <Filled language={props.language} letter={query.data} />
        </div>
      )}
    </section>
  )
}

function previewWords({ isSample }: LetterPreview, person: ChosenPerson | null): string {
  if (!isSample) return 'letter-preview-person'
  return person === null ? 'letter-preview-sample' : 'letter-preview-not-invited'
}

function Filled({ language, letter }: { readonly language: string; readonly letter: LetterPreview }) {
  return (
    <>
      <p className={styles.subject} lang={language} dir={directionOf(language)}>
        {letter.subject}
      </p>
      <LetterForms html={letter.html} text={letter.text} language={language} />
    </>
  )
}
