import { useLanguage } from '@estela/ui/locale-provider'
import { useMemo } from 'react'

/** A function that names a language (BCP 47 tag) in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return (tag) => names.of(tag) ?? tag
  }, [locale])
}
