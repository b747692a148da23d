import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'

/**
 * What the two waves of a question are called. At the first follow-up the earlier wave is the one right after the
 * assistance; later on it may itself be a follow-up, the first to ask the question.
 */
export function useWaveNames(): { readonly earlier: string; readonly later: string } {
  const t = useTranslations('item')
  const { scope } = useComparison()
  return { earlier: scope.followUp === 1 ? t('right-after') : t('first-time'), later: t('later') }
}
