import { type Invitation, ProblemError, type Successor } from '@estela/contract'
import { SelectField } from '@estela/ui/select-field'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { nameSuccessorMutation } from './activity.query.ts'
import styles from './successor-dialog.module.css'
import { SuccessorField } from './successor-field.tsx'

/** In which there are letters and pages. */
const LANGUAGES = ['en', 'es', 'ar'] as const

/** Names somebody else of the institution, who answers from this wave on. What was typed stays until it is taken. */
export function SuccessorDialog(props: {
  readonly invitation: Invitation
  readonly onNamed: (name: string) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('workspace')
  const { invitation } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const done = (name: string) => {
    props.onNamed(name)
    close()
  }
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('successor-of', { person: invitation.personName })}</h3>
      <p>{t('successor-about', { person: invitation.personName })}</p>
      <SuccessorForm invitation={invitation} onNamed={done} onKeep={close} />
    </dialog>
  )
}

function SuccessorForm(props: {
  readonly invitation: Invitation
  readonly onNamed: (name: string) => void
  readonly onKeep: () => void
}) {
  const t = useTranslations('workspace')
  const languageName = useLanguageName()
  const { invitation } = props
  const [successor, setSuccessor] = useState<Successor>({ name: '', email: '', language: invitation.language })
  const name = useNaming(invitation.id, props.onNamed)
  const refused = refusedFields(name.error)
  const change = (changed: Partial<Successor>) => {
    setSuccessor({ ...successor, ...changed })
    if (name.isError) name.reset()
  }
  const send = () => name.mutate(successor)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!name.isPending) send()
  }
  const languages = [...new Set([invitation.language, ...LANGUAGES])]
  return (
    <form onSubmit={submit}>
      <SuccessorField
        label={t('successor-name')}
        maxLength={200}
        value={successor.name}
        error={refused.has('/name') ? t('successor-name-wrong') : null}
        onChange={(typed) => change({ name: typed })}
      />
      <SuccessorField
        label={t('successor-email')}
        maxLength={320}
        dir="ltr"
        value={successor.email}
        error={emailError(t, refused.get('/email'))}
        onChange={(typed) => change({ email: typed })}
      />
      <SelectField
        label={t('successor-language')}
        value={successor.language}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
        onChange={(language) => change({ language })}
      />
      {name.isError && refused.size === 0 && (
        <ProblemNotice title={t('successor-not-named')} error={name.error} retry={send} />
      )}
      <p className={styles.actions}>
        <button type="submit" className="button-primary" aria-disabled={name.isPending}>
          {t('successor-name-them')}
        </button>
        <button type="button" onClick={props.onKeep}>
          {t('successor-keep')}
        </button>
      </p>
    </form>
  )
}

/** The person stands in lists and letters: everything is asked for again. */
function useNaming(invitationId: string, onNamed: (name: string) => void) {
  const client = useQueryClient()
  return useMutation({
    ...nameSuccessorMutation(invitationId),
    onSuccess: (_, { name }) => {
      onNamed(name.trim())
      return client.invalidateQueries()
    },
  })
}

/** Codes of the fields that the collector refused, by pointer. */
const refusedFields = (error: Error | null): ReadonlyMap<string, string> =>
  new Map(error instanceof ProblemError ? error.body.errors?.map(({ pointer, code }) => [pointer, code]) : [])

const EMAIL_CODES = ['not-an-email', 'same-person', 'takes-part', 'other-institution', 'unreachable'] as const

function emailError(t: ReturnType<typeof useTranslations<'workspace'>>, code: string | undefined): string | null {
  if (code === undefined) return null
  return t(`successor-email-${EMAIL_CODES.find((each) => each === code) ?? 'not-an-email'}`)
}
