import type { Category } from '@estela/core'
import { useTranslations } from 'use-intl'

const KEYS: Readonly<Record<Category, string>> = {
  'ip-strategy': 'category-ip-strategy',
  infrastructure: 'category-infrastructure',
  'capacity-building': 'category-capacity-building',
  'legislative-assistance': 'category-legislative-assistance',
  'da-project': 'category-da-project',
  'public-private-partnership': 'category-public-private-partnership',
}

/** A function that names a kind of assistance in the language of the page. */
export function useCategoryName(): (category: Category) => string {
  const t = useTranslations('dashboard')
  return (category) => t(KEYS[category])
}
