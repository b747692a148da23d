import { ownLanguageName } from '@estela/ui/language-name'
import { useSpeech } from './words.tsx'

interface LanguageSwitchProps {
  readonly languages: readonly string[]
  readonly onChoose: (language: string) => void
}

/** Lets the reader choose among the languages; each is named in itself. */
export function LanguageSwitch({ languages, onChoose }: LanguageSwitchProps) {
  const { language, words } = useSpeech()
  const offered = languages.includes(language) ? languages : [...languages, language]
  if (offered.length < 2) return null
  return (
    <label className="language-switch">
      <span className="visually-hidden">{words('language')}</span>
      <select value={language} onChange={(event) => onChoose(event.target.value)}>
        {offered.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownLanguageName(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
