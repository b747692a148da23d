import type { Dimension } from '@estela/core'
import { useTranslations } from 'use-intl'
import { useGroupName } from '../comparison/group-name.ts'

/** A function that names a category of those who answered; the empty one stands for what is not known. */
export function useCategoryOfMix(): (dimension: Dimension, category: string) => string {
  const t = useTranslations('participation')
  const groupName = useGroupName()
  return (dimension, category) => (category === '' ? t('mix-not-known') : groupName(dimension, category))
}
