import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import styles from './shell.module.css'

/** In which of the questionnaire's languages texts are shown and written. */
export function TextLanguageSelect() {
  const t = useTranslations('builder')
  const languageName = useLanguageName()
  const { textLanguage, chooseTextLanguage } = useSession()
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const languages = useMemo(() => languagesOf(document), [document])
  return (
    <label className={styles.language}>
      {t('text-language')}{' '}
      <select value={textLanguage} onChange={(event) => chooseTextLanguage(event.target.value)}>
        {[...new Set([...languages, textLanguage])].map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    </label>
  )
}
