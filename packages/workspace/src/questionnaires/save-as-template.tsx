import type { OwnTemplateDraft } from '@estela/contract'
import { QUESTIONNAIRE_TITLE_LENGTH } from '@estela/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './questionnaires.module.css'
import { saveTemplateMutation, useRefreshQuestionnaires } from './questionnaires.query.ts'

/** Puts a draft or a version aside under a name, to begin with another time. */
export function SaveAsTemplate(props: {
  readonly source: OwnTemplateDraft['source']
  readonly title: string
  /** What is put aside, for those who hear the button without its surroundings. */
  readonly what: string
}) {
  const t = useTranslations('questionnaires')
  const [isOpen, setOpen] = useState(false)
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('save-template')}
        <span className="visually-hidden"> ({props.what})</span>
      </button>
      <span role="status">{isSaved && t('template-saved')}</span>
      {isOpen && (
        <TemplateDialog
          source={props.source}
          title={props.title}
          onClose={(outcome) => {
            setOpen(false)
            setSaved(outcome === 'saved')
          }}
        />
      )}
    </>
  )
}

function TemplateDialog(props: {
  readonly source: OwnTemplateDraft['source']
  readonly title: string
  readonly onClose: (outcome: 'saved' | 'left') => void
}) {
  const t = useTranslations('questionnaires')
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const fieldId = useId()
  const [title, setTitle] = useState(props.title)
  // The same id however often it is sent: a reply that was lost makes no second template.
  const [id] = useState(() => crypto.randomUUID())
  const refresh = useRefreshQuestionnaires()
  const save = useMutation({ ...saveTemplateMutation, onSuccess: refresh })
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (save.isSuccess) dialog.current?.close()
  }, [save.isSuccess])
  const send = () => save.mutate({ id, title, source: props.source })
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={() => props.onClose(save.isSuccess ? 'saved' : 'left')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() !== '') send()
        }}
      >
        <h2 id={headingId}>{t('save-template')}</h2>
        <p className={styles.field}>
          <label htmlFor={fieldId}>{t('template-title')}</label>
          <input
            id={fieldId}
            value={title}
            maxLength={QUESTIONNAIRE_TITLE_LENGTH}
            onChange={(event) => setTitle(event.target.value)}
          />
        </p>
        {save.isError && <ProblemNotice title={t('template-not-saved')} error={save.error} retry={send} />}
        <p className={styles.actions}>
          <button type="submit" className="button-primary" disabled={title.trim() === '' || save.isPending}>
            {t('save-template')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
