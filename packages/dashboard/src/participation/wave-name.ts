import { useCallback } from 'react'
import { useTranslations } from 'use-intl'

/** A function that names the waves of one turn: 0 for those right after the assistance. Stable per language. */
export function useWaveName(): (followUp: number) => string {
  const t = useTranslations('participation')
  return useCallback(
    (followUp) => (followUp === 0 ? t('wave-immediate') : t('wave-follow-up', { number: followUp })),
    [t],
  )
}

/** The same for the end of a line, where there is little room. */
export function useLineName(): (followUp: number) => string {
  const t = useTranslations('participation')
  return useCallback(
    (followUp) => (followUp === 0 ? t('line-immediate') : t('wave-follow-up', { number: followUp })),
    [t],
  )
}
