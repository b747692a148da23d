import type { LetterDraft, LetterList, LetterTemplate } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { problemsOf } from './letter-problems.tsx'
import styles from './letters.module.css'
import { lettersQuery, resetLetterMutation, saveLetterMutation } from './letters.query.ts'

/** Saves a letter, takes changes back, or goes back to the default text; says what is not saved. */
export function DraftActions(props: {
  readonly letter: LetterTemplate
  readonly draft: LetterDraft
  readonly isUnsaved: boolean
  readonly onDiscard: () => void
}) {
  const t = useTranslations('workspace')
  const { letter, draft, isUnsaved } = props
  const confirmation = useRef<HTMLDialogElement>(null)
  const keep = useKeptLetter(props.onDiscard)
  const save = useMutation({ ...saveLetterMutation(letter), onSuccess: keep })
  const reset = useMutation({ ...resetLetterMutation(letter), onSuccess: keep })
  const failed = [save, reset].find(({ isError, error }) => isError && problemsOf(error).length === 0)
  const isSaved = !isUnsaved && (save.isSuccess || reset.isSuccess)
  return (
    <div className={styles.actions}>
      {failed?.error != null && (
        <ProblemNotice title={t('letter-not-saved')} error={failed.error} retry={() => save.mutate(draft)} />
      )}
      <p>
        <button
          type="button"
          className="button-primary"
          disabled={!isUnsaved || save.isPending}
          onClick={() => save.mutate(draft)}
        >
          {t('letter-save')}
        </button>
        {isUnsaved && (
          <button type="button" onClick={props.onDiscard}>
            {t('letter-discard')}
          </button>
        )}
        {letter.isOwn && (
          <button type="button" onClick={() => confirmation.current?.showModal()}>
            {t('letter-reset')}
          </button>
        )}
      </p>
      <p role="status" className="soft">
        {isUnsaved && t(problemsOf(save.error).length > 0 ? 'letter-refused' : 'letter-kept')}
        {isSaved && t('letter-saved')}
      </p>
      <ResetDialog dialog={confirmation} onReset={() => reset.mutate()} />
    </div>
  )
}

/** The letter as the collector has it now takes the place of the one in the list. */
function useKeptLetter(onDiscard: () => void) {
  const client = useQueryClient()
  return (kept: LetterTemplate) => {
    client.setQueryData(lettersQuery.queryKey, (list: LetterList | undefined) => {
      const isKept = ({ step, language }: LetterTemplate) => step === kept.step && language === kept.language
      return list && { ...list, letters: list.letters.map((each) => (isKept(each) ? kept : each)) }
    })
    onDiscard()
  }
}

function ResetDialog(props: {
  readonly dialog: React.RefObject<HTMLDialogElement | null>
  readonly onReset: () => void
}) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const close = () => props.dialog.current?.close()
  return (
    <dialog ref={props.dialog} className={styles.dialog} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('letter-reset-title')}</h3>
      <p>{t('letter-reset-warning')}</p>
      <p>
        <button
          type="button"
          className="button-primary"
          onClick={() => {
            close()
            props.onReset()
          }}
        >
          {t('letter-reset')}
        </button>
        <button type="button" onClick={close}>
          {t('letter-reset-not')}
        </button>
      </p>
    </dialog>
  )
}
