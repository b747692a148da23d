import type { Dimension } from '@estela/core'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'

const KEYS: Readonly<Record<string, string>> = {
  woman: 'group-woman',
  man: 'group-man',
  'self-described': 'group-self-described',
  'ip-office': 'group-ip-office',
  ministry: 'group-ministry',
  legislature: 'group-legislature',
  judiciary: 'group-judiciary',
  university: 'group-university',
  business: 'group-business',
  'collective-management': 'group-collective-management',
  'civil-society': 'group-civil-society',
  other: 'group-other',
}

/** A function that names a category of a breakdown in the language of the page. */
export function useGroupName(): (dimension: Dimension, category: string) => string {
  const t = useTranslations('dashboard')
  const { locale } = useLanguage()
  return (dimension, category) => {
    const key = KEYS[category]
    if (key !== undefined) return t(key)
    return dimension === 'language' ? languageName(category, locale) : category
  }
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
