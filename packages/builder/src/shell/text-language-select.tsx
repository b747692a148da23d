import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { useDeferredValue, useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import styles from './shell.module.css'

/** In which of the questionnaire's languages texts are shown and written. */
export function TextLanguageSelect() {
  const t = useTranslations('builder')
  const locale = useLocale()
  const { textLanguage, chooseTextLanguage } = useSession()
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const languages = useMemo(() => languagesOf(document), [document])
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }), [locale])
  return (
    <label className={styles.language}>
      {t('text-language')}{' '}
      <select value={textLanguage} onChange={(event) => chooseTextLanguage(event.target.value)}>
        {[...new Set([...languages, textLanguage])].map((language) => (
          <option key={language} value={language}>
            {nameOf(language, names)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A key that is no language tag is shown as it is written. */
function nameOf(language: string, names: Intl.DisplayNames): string {
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}
