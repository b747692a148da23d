import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import styles from './languages.module.css'
import { countTexts } from './translate.ts'

/** Asks before a language goes, and says how many texts go with it. */
export function RemoveLanguage(props: {
  readonly language: string
  readonly strings: readonly LocalizedString[]
  readonly onRemove: () => void
  readonly onClose: () => void
}) {
  const t = useTranslations('languages')
  const name = useLanguageName()(props.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const remove = () => {
    props.onRemove()
    close()
  }
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('remove-title', { language: name })}</h3>
      <p>{t('remove-about', { count: countTexts(props.strings, props.language) })}</p>
      <p className={styles.actions}>
        <button type="button" className="button-primary" onClick={remove}>
          {t('remove', { language: name })}
        </button>
        <button type="button" onClick={close}>
          {t('keep')}
        </button>
      </p>
    </dialog>
  )
}
