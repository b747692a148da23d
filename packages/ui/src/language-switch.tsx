import { useTranslations } from 'use-intl'
import { LANGUAGES, type Language } from './language.ts'
import { useLanguage } from './locale-provider.tsx'
import { SelectField } from './select-field.tsx'

/** Lets the reader choose the language of the page; each language is named in itself. */
export function LanguageSwitch() {
  const t = useTranslations('ui')
  const { language, choose } = useLanguage()
  const options = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))
  return (
    <SelectField
      label={t('language')}
      value={language}
      options={options}
      onChange={(value) => choose(value as Language)}
    />
  )
}
