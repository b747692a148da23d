import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { firstLanguage, type Language, localeOf, localizedText, type Messages, wordsIn } from './language.ts'
import { directionOf } from './text-direction.tsx'
import { uiMessages } from './ui-messages.ts'

export { firstLanguage, type Language, localeOf, type Messages, type Words, wordsIn } from './language.ts'
export { uiMessages } from './ui-messages.ts'

const REMEMBERED = 'estela.language'

interface Choice {
  readonly language: Language
  readonly choose: (language: Language) => void
}
const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} })

/**
 * Gives the page its language: that of `?lang=`, else the remembered choice, else the browser's. Sets `lang` and `dir`
 * of the document. `messages` holds the words of each package under its namespace; those of `ui` are always there.
 */
export function LocaleProvider(props: {
  readonly messages: Readonly<Record<string, Messages>>
  readonly children: ReactNode
}) {
  const [language, setLanguage] = useState(initialLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  const choose = (chosen: Language) => {
    remember(chosen)
    setLanguage(chosen)
  }
  return (
    <LanguageContext value={{ language, choose }}>
      <IntlProvider
        locale={localeOf(language)}
        messages={wordsIn(language, { ui: uiMessages, ...props.messages })}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {props.children}
      </IntlProvider>
    </LanguageContext>
  )
}

/** The language of the page, the way it is written, the locale for `Intl`, and a function that changes it. */
export function useLanguage() {
  const { language, choose } = useContext(LanguageContext)
  return { language, direction: directionOf(language), locale: localeOf(language), choose }
}

/** A function that picks the page's language from a text given in several, English where it is missing. Stable per language. */
export function useLocalizedText() {
  const { language } = useContext(LanguageContext)
  return useCallback((text: Parameters<typeof localizedText>[0]): string => localizedText(text, language), [language])
}

function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  return firstLanguage([asked, remembered(), ...navigator.languages])
}

// A browser may refuse storage altogether; then the choice lasts as long as the page.
function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {}
  const url = new URL(location.href)
  if (!url.searchParams.has('lang')) return
  url.searchParams.set('lang', language)
  history.replaceState(history.state, '', url)
}
