import type { WaveParticipation } from '@estela/contract'
import type { ChartTable } from '@estela/ui/chart'
import { useTranslations } from 'use-intl'
import { hasShares } from './share-words.ts'
import { RATES, stagesOf } from './stages.ts'
import { useWaveName } from './wave-name.ts'

/** The counts and the rates of every wave, for a file. Rates run from 0 to 1. */
export function useResponseTable(props: {
  readonly waves: readonly WaveParticipation[]
  readonly isSample: boolean
}): ChartTable {
  const { waves, isSample } = props
  const t = useTranslations('participation')
  const waveName = useWaveName()
  const [first] = waves
  const stages = first === undefined ? [] : stagesOf(first)
  return {
    caption: t('response'),
    fileName: isSample ? 'sample-who-answered' : 'who-answered',
    columns: [
      t('stage'),
      ...waves.map(({ followUp, isOpen }) =>
        isOpen ? t('wave-so-far', { wave: waveName(followUp) }) : waveName(followUp),
      ),
    ],
    rows: [
      ...stages.map(({ stage }, index) => [
        t(`stage-${stage}`),
        ...waves.map((wave) => stagesOf(wave)[index]?.count ?? null),
      ]),
      ...RATES.map((rate) => [
        rate.toUpperCase(),
        ...waves.map(({ invited, rates }) => (hasShares(invited) ? rates[rate] : null)),
      ]),
    ],
  }
}
