import type { Invitation } from '@estela/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { revokeLinkMutation } from './activity.query.ts'
import { IssuedLinkField } from './issued-link-field.tsx'
import styles from './personal-link-dialog.module.css'

/** Makes the links that a person has worthless, once that is confirmed, and shows the new one. */
export function RevocationDialog(props: { readonly invitation: Invitation; readonly onClose: () => void }) {
  const t = useTranslations('workspace')
  const { id, personName: person } = props.invitation
  const revoke = useMutation(revokeLinkMutation)
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const send = () => revoke.mutate(id)
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('new-link-of', { person })}</h3>
      <p>{t('new-link-about', { person })}</p>
      {revoke.isError && <ProblemNotice title={t('personal-link-failed')} error={revoke.error} retry={send} />}
      {revoke.isSuccess && <IssuedLinkField url={new URL(revoke.data.url, location.href).href} />}
      <p className={styles.actions}>
        {!revoke.isSuccess && (
          <button type="button" className="button-primary" disabled={revoke.isPending} onClick={send}>
            {t('new-link-make')}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(revoke.isSuccess ? 'close' : 'new-link-keep')}
        </button>
      </p>
    </dialog>
  )
}
