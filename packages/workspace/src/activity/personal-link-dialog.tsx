import type { Invitation, IssuedLink } from '@estela/contract'
import type { UseMutationResult } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './personal-link-dialog.module.css'

/** Shows a personal link the only time it can be shown: the collector keeps no copy that it could show again. */
export function PersonalLinkDialog(props: {
  readonly invitation: Invitation
  readonly issue: UseMutationResult<IssuedLink, Error, string>
  readonly onRetry: () => void
  readonly onClose: () => void
}) {
  const t = useTranslations('workspace')
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const { invitation, issue } = props
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('personal-link-of', { person: invitation.personName })}</h3>
      {issue.isPending && <p role="status">{t('personal-link-pending')}</p>}
      {issue.isError && <ProblemNotice title={t('personal-link-failed')} error={issue.error} retry={props.onRetry} />}
      {issue.isSuccess && <IssuedLinkField url={new URL(issue.data.url, location.href).href} />}
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  )
}

function IssuedLinkField({ url }: { readonly url: string }) {
  const t = useTranslations('workspace')
  const field = useRef<HTMLInputElement>(null)
  const fieldId = useId()
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null)
  const copy = async () => {
    field.current?.select()
    setCopied(await copyText(url))
  }
  return (
    <>
      <p>{t('personal-link-warning')}</p>
      <label htmlFor={fieldId}>{t('personal-link')}</label>
      <input id={fieldId} ref={field} className={styles.link} dir="ltr" readOnly value={url} />
      <p className={styles.actions}>
        <button type="button" className="button-primary" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <a className="button" href={url} target="_blank" rel="noopener noreferrer">
          {t('open-link')}
        </a>
      </p>
      <p role="status" className={styles.copied}>
        {copied !== null && t(`link-${copied}`)}
      </p>
    </>
  )
}

// Browsers keep the clipboard from pages that came over a plain connection; the link is selected then, to be copied by key.
async function copyText(text: string): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'selected'
  }
}
