import { type Messages, useLanguage, wordsIn } from '@estela/ui/locale-provider'
import type { ReactNode } from 'react'
import { IntlProvider, useMessages, useTimeZone } from 'use-intl'

/** Adds words, by namespace, to those of the page around it; they arrive with the page, not with the first load. */
export function PageWords(props: { readonly words: Readonly<Record<string, Messages>>; readonly children: ReactNode }) {
  const { language, locale } = useLanguage()
  const timeZone = useTimeZone()
  const messages = useMessages()
  const words = wordsIn(language, props.words)
  return (
    <IntlProvider locale={locale} messages={{ ...messages, ...words }} {...(timeZone && { timeZone })}>
      {props.children}
    </IntlProvider>
  )
}
