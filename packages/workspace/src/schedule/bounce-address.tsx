import { copyText } from '@estela/ui/copy-text'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './schedule.module.css'

/** How reports of mail that did not arrive come in, with the address to give to a mail service. */
export function BounceAddress({ address }: { readonly address: string }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null)
  const copy = async () => {
    field.current?.select()
    setCopied(await copyText(address))
  }
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('bounces')}</h2>
      <p>{t('bounces-about')}</p>
      <label htmlFor={fieldId}>{t('bounces-address')}</label>
      <div className={styles.actions}>
        <input id={fieldId} ref={field} className={styles.address} dir="ltr" readOnly value={address} />
        <button type="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
      </div>
      <p className="soft">
        {t('bounces-warning')} <span role="status">{copied !== null && t(`link-${copied}`)}</span>
      </p>
    </section>
  )
}
