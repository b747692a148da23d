import type { WaveSummary } from '@estela/contract'
import { useTranslations } from 'use-intl'

type When = Pick<WaveSummary, 'kind' | 'offsetMonths'>

/** Functions that say in words which wave of a study is meant. */
export function useWaveName() {
  const t = useTranslations('workspace')
  const when = ({ kind, offsetMonths }: When): string => t(`wave-when-${kind}`, { months: offsetMonths })
  return {
    /** "After 12 months" */
    when,
    /** "Wave 2: after 12 months" */
    name: (wave: When & Pick<WaveSummary, 'position'>): string =>
      t('wave-name', { position: wave.position, when: when(wave) }),
  }
}
