import type { Claim, PairedAs } from '@estela/core'
import { useTranslations } from 'use-intl'

/** Words below every chart of answers, as they also stand on other pages. */
export function useFigureWords() {
  const t = useTranslations('dashboard')
  return {
    claim: (claim: Claim): string => t(`claim-${claim}`),
    pairs: (pairedAs: PairedAs, count: number): string =>
      t(pairedAs === 'person' ? 'pairs' : 'institution-pairs-count', { count }),
    sampleFigures: t('sample-figures'),
  }
}
