import { useLanguageName } from '@estela/ui/use-language-name'
import { useTranslations } from 'use-intl'

/** Functions that name a place in an element: the property in words where there are some, what is inside it as it is written. */
export function usePropertyName() {
  const t = useTranslations('questionnaires')
  const languageName = useLanguageName()
  const of = (property: string): string => {
    const [first = '', ...inside] = property.split('/')
    const words = `property-${first}`
    return [t.has(words) ? t(words) : first, ...inside.filter((step) => step !== 'text')].join(' › ')
  }
  return {
    of,
    /** A text in one language. */
    text: (property: string, language: string): string =>
      t('text-in', { property: of(property), language: languageName(language) }),
  }
}
