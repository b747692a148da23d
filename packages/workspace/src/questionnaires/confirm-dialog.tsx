import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './questionnaires.module.css'

/** Asks before something is lost. Where a name is given, it must be typed first. Stays open when it did not work. */
export function ConfirmDialog(props: {
  readonly title: string
  /** What is lost, and what stays. */
  readonly children: ReactNode
  readonly confirm: string
  /** To be typed; null where asking is enough. */
  readonly name: string | null
  readonly isPending: boolean
  readonly error: Error | null
  readonly errorTitle: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}) {
  const t = useTranslations('questionnaires')
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const [typed, setTyped] = useState('')
  const isNamed = props.name === null || typed.trim() === props.name
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isNamed) props.onConfirm()
        }}
      >
        <h2 id={headingId}>{props.title}</h2>
        {props.children}
        {props.name !== null && <NameField name={props.name} typed={typed} onType={setTyped} />}
        {props.error !== null && <ProblemNotice title={props.errorTitle} error={props.error} retry={props.onConfirm} />}
        <p className={styles.actions}>
          <button type="submit" className="button-primary" disabled={!isNamed || props.isPending}>
            {props.confirm}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('keep')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

function NameField(props: { readonly name: string; readonly typed: string; readonly onType: (typed: string) => void }) {
  const t = useTranslations('questionnaires')
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('type-name', { name: props.name })}</label>
      <input
        id={id}
        value={props.typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => props.onType(event.target.value)}
      />
    </p>
  )
}
