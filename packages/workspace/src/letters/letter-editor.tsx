import type { LetterDraft, LetterField, LetterTemplate } from '@estela/contract'
import { useSettled } from '@estela/ui/use-settled'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DraftActions } from './draft-actions.tsx'
import { draftKey, draftOf, type LetterDrafts } from './letter-drafts.ts'
import { LetterForm } from './letter-form.tsx'
import { LetterPreviewPanel } from './letter-preview-panel.tsx'
import { problemsOf } from './letter-problems.tsx'
import styles from './letters.module.css'
import { letterPreviewQuery } from './letters.query.ts'
import type { ChosenPerson } from './person-picker.tsx'

const PREVIEW_AFTER_MS = 400

/** One letter in one language: its text, and beside it how a person would get it. */
export function LetterEditor(props: {
  readonly letter: LetterTemplate
  readonly required: readonly LetterField[]
  readonly drafts: LetterDrafts
  readonly onChange: (draft: LetterDraft) => void
  readonly onDiscard: () => void
}) {
  const t = useTranslations('workspace')
  const { letter, drafts } = props
  const [person, setPerson] = useState<ChosenPerson | null>(null)
  const draft = draftOf(drafts, letter)
  const { step, language } = letter
  const settled = useSettled(draft, PREVIEW_AFTER_MS)
  const preview = useQuery(letterPreviewQuery({ step, language, ...settled, personId: person?.id ?? null }))
  const problems = preview.isError ? problemsOf(preview.error) : []
  return (
    <div className={styles.editor}>
      <div>
        {!letter.isOwn && letter.default.language !== language && <p>{t('letter-falls-back')}</p>}
        <LetterForm
          language={language}
          draft={draft}
          required={props.required}
          problems={problems}
          onChange={props.onChange}
        />
        <DraftActions
          letter={letter}
          draft={draft}
          isUnsaved={draftKey(letter) in drafts}
          onDiscard={props.onDiscard}
        />
      </div>
      <LetterPreviewPanel
        language={language}
        query={preview}
        hasProblems={problems.length > 0}
        person={person}
        onPerson={setPerson}
      />
    </div>
  )
}
