import type { Invitation, IssuedLink } from '@estela/contract'
import type { UseMutationResult } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { IssuedLinkField } from './issued-link-field.tsx'

/** Shows the personal link that the letters to a person carry. */
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
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
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
