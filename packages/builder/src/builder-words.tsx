import { type Language, localeOf, uiMessages, wordsIn } from '@estela/ui/locale-provider'
import { type ReactNode, useMemo } from 'react'
import { IntlProvider } from 'use-intl'
import { builderMessages } from './builder-messages.ts'

/** The words of the builder, whatever words the page around it uses. They stay the same object while the language does. */
export function BuilderWords({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => wordsIn(language, { ui: uiMessages, ...builderMessages }), [language])
  return (
    <IntlProvider
      locale={localeOf(language)}
      messages={words}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  )
}
