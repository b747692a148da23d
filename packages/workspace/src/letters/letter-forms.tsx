import { directionOf } from '@estela/ui/text-direction'
import { useTranslations } from 'use-intl'
import styles from './letter-forms.module.css'
import { LetterFrame } from './letter-frame.tsx'

/** A letter in both its forms: as mail programs show it, and as plain text. */
export function LetterForms(props: { readonly html: string; readonly text: string; readonly language: string }) {
  const t = useTranslations('workspace')
  return (
    <>
      <LetterFrame title={t('letter-as-shown')} html={props.html} />
      <details className={styles.text}>
        <summary>{t('letter-as-text')}</summary>
        <pre lang={props.language} dir={directionOf(props.language)}>
          {props.text}
        </pre>
      </details>
    </>
  )
}
