import { copyText } from '@estela/ui/copy-text'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './personal-link-dialog.module.css'

/** A personal link to be copied or opened, and what whoever has it can do. */
export function IssuedLinkField({ url }: { readonly url: string }) {
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
