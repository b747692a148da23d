import type { WaveParticipation } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { differsInTimes, type WaveMark } from './arrivals.ts'
import { useWaveName } from './wave-name.ts'

/** A function that says what a mark on the chart stands for. */
export function useMarkWords(): (mark: WaveMark) => string {
  const t = useTranslations('participation')
  const waveNames = useWaveNames()
  return ({ end, days, followUps }) => t(`mark-${end}`, { waves: waveNames(followUps), days })
}

/** What must be known about the times of the waves to read their lines. */
export function useTimeNotes(waves: readonly WaveParticipation[]): string[] {
  const t = useTranslations('participation')
  const waveNames = useWaveNames()
  const namesOf = (some: readonly WaveParticipation[]) => waveNames(some.map(({ followUp }) => followUp))
  const open = waves.filter(({ isOpen }) => isOpen)
  const differing = waves.filter(differsInTimes)
  const growing = open.filter(({ activities }) => activities > 1)
  return [
    ...(open.length > 0 ? [t('ring')] : []),
    ...(differing.length > 0 ? [t('times-differ', { waves: namesOf(differing) })] : []),
    ...(growing.length > 0 ? [t('some-still-open', { waves: namesOf(growing) })] : []),
  ]
}

function useWaveNames(): (followUps: readonly number[]) => string {
  const waveName = useWaveName()
  const { locale } = useLanguage()
  const list = new Intl.ListFormat(locale)
  return (followUps) => list.format(followUps.map(waveName))
}
