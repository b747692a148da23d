import { useCallback } from 'react'
import { useLocale } from 'use-intl'
import { languageName } from './language-name.tsx'

/** A function that names a language (BCP 47 tag) in the reader's language. Stable until that changes. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  return useCallback((tag: string) => languageName(tag, locale), [locale])
}
