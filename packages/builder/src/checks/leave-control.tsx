import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './checks.module.css'

interface LeaveControlProps {
  /** What is found, to tell apart the buttons of a list. */
  readonly words: string
  readonly isDisabled: boolean
  readonly onLeave: (reason: string) => void
}

/** Lets a finding be left as it is, for a reason that others will read. */
export function LeaveControl({ words, isDisabled, onLeave }: LeaveControlProps) {
  const t = useTranslations('checks')
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()
  const leave = (event: FormEvent) => {
    event.preventDefault()
    if (!isDisabled && reason.trim() !== '') onLeave(reason.trim())
  }
  if (!isOpen)
    return (
      <button
        type="button"
        className="button-small"
        aria-label={t('leave-this', { finding: words })}
        onClick={() => setOpen(true)}
      >
        {t('leave')}
      </button>
    )
  return (
    <form className={styles.filter} onSubmit={leave}>
      <label htmlFor={id}>{t('reason')}</label>
      {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field */}
      <input id={id} autoFocus required value={reason} onChange={(event) => setReason(event.target.value)} />
      <button type="submit" className="button-small" aria-disabled={isDisabled}>
        {t('leave')}
      </button>
      <button type="button" className="button-small" onClick={() => setOpen(false)}>
        {t('cancel')}
      </button>
    </form>
  )
}
