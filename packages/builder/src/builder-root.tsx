import { type Language, localeOf, uiMessages, wordsIn } from '@estela/ui/locale-provider'
import { directionOf } from '@estela/ui/text-direction'
import { type ReactNode, useMemo } from 'react'
import { IntlProvider } from 'use-intl'
import { builderMessages } from './builder-messages.ts'

interface BuilderRootProps {
  readonly language: Language
  readonly children: ReactNode
}

/**
 * The outermost element of all that the builder shows, with its words, whatever language the page around it speaks. The
 * words stay the same object while the language does. In an application of somebody else, the styles of the builder hold
 * inside this element only.
 */
export function BuilderRoot({ language, children }: BuilderRootProps) {
  const words = useMemo(() => wordsIn(language, { ui: uiMessages, ...builderMessages }), [language])
  return (
    <IntlProvider
      locale={localeOf(language)}
      messages={words}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <div className="estela-builder" lang={language} dir={directionOf(language)}>
        {children}
      </div>
    </IntlProvider>
  )
}
