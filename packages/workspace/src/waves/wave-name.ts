import type { WaveIdentity } from '@estela/contract'
import { useTranslations } from 'use-intl'

interface When extends Pick<WaveIdentity, 'kind' | 'offsetMonths'> {
  readonly offsetDays?: number
}

/** Functions that say in words which wave of a study is meant. */
export function useWaveName() {
  const t = useTranslations('workspace')
  const when = ({ kind, offsetMonths, offsetDays = 0 }: When): string => {
    const [months, days] = [Math.abs(offsetMonths), Math.abs(offsetDays)]
    const unit = days === 0 ? 'months' : months === 0 ? 'days' : 'both'
    return t(`wave-when-${kind}`, { months, days, unit })
  }
  return {
    /** "After 12 months" */
    when,
    /** "Wave 2: after 12 months" */
    name: (wave: When & Pick<WaveIdentity, 'position'>): string =>
      t('wave-name', { position: wave.position, when: when(wave) }),
  }
}
