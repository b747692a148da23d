import { useLanguage } from '@estela/ui/locale-provider'

/** A function that names a language in the language of the page; a tag that `Intl` does not know names itself. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useLanguage()
  return (tag) => {
    try {
      return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
