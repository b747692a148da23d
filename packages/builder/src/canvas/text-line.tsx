import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { writtenTextIn } from '../document/text-in.ts'
import { useSession } from '../session/session.tsx'
import styles from './canvas.module.css'
import { useWriteText } from './use-write-text.ts'

interface TextLineProps {
  /** Place of the localizable text. */
  readonly pointer: Pointer
  readonly value: Json | undefined
  readonly label: string
  readonly className?: string | undefined
  readonly autoFocus?: boolean
}

/** A text of the questionnaire, written where it stands. Every letter is a change that can be undone. */
export function TextLine({ pointer, value, label, className, autoFocus = false }: TextLineProps) {
  const t = useTranslations('canvas')
  const { textLanguage } = useSession()
  const writeText = useWriteText()
  const text = writtenTextIn(value, textLanguage) ?? ''
  const other = textLanguage === SOURCE_LANGUAGE ? null : writtenTextIn(value, SOURCE_LANGUAGE)
  return (
    <textarea
      className={[styles.text, className].join(' ')}
      aria-label={label}
      placeholder={other ?? t('placeholder', { label })}
      rows={1}
      dir="auto"
      // biome-ignore lint/a11y/noAutofocus: the person has just clicked this text to write in it
      autoFocus={autoFocus}
      value={text}
      onChange={(event) => writeText(pointer, event.target.value)}
    />
  )
}
