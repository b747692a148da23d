import type { WaveParticipation } from '@estela/contract'
import { StepLines } from '@estela/ui/step-lines'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { arrivalLine, arrivalRows, type WaveMark } from './arrivals.ts'
import { useClaimWords } from './claim-words.ts'
import { useLineName, useWaveName } from './wave-name.ts'

type Waves = readonly WaveParticipation[]

/** One line for each wave, on an axis that reaches the number invited. */
export function ArrivalsChart(props: {
  readonly waves: Waves
  readonly isSample: boolean
  readonly marks: readonly WaveMark[]
  /** What the image must say besides. */
  readonly notes: readonly string[]
}) {
  const { waves, isSample, marks, notes } = props
  const t = useTranslations('participation')
  const words = useArrivalWords(waves)
  const lines = useLines(waves)
  return (
    <StepLines
      title={words.title}
      summary={words.summary}
      lines={lines}
      marks={marks}
      dayName={t('days')}
      highest={Math.max(...waves.map(({ invited }) => invited))}
      table={{
        caption: t('arrivals-caption'),
        fileName: isSample ? 'sample-arrivals' : 'arrivals',
        columns: [t('days'), ...lines.map(({ label }) => label)],
        rows: arrivalRows(lines.map(({ points }) => points)),
      }}
      source={t('source')}
      note={isSample ? `${words.counted} · ${t('sample-figures')}` : words.counted}
      notes={[useClaimWords()('C0'), ...notes]}
    />
  )
}

function useLines(waves: Waves) {
  const lineName = useLineName()
  return useMemo(
    () =>
      waves.map((wave) => ({
        id: String(wave.followUp),
        label: lineName(wave.followUp),
        points: arrivalLine(wave),
        isOpen: wave.isOpen,
      })),
    [waves, lineName],
  )
}

/** The lines in words: how many answers of each wave in the title, and by which day for those who do not see them. */
function useArrivalWords(waves: Waves) {
  const t = useTranslations('participation')
  const waveName = useWaveName()
  const last = waves.map(({ followUp, invited, arrivals }) => ({
    wave: waveName(followUp),
    invited,
    count: arrivals.at(-1)?.submissions ?? 0,
    days: (arrivals.at(-1)?.day ?? -1) + 1,
  }))
  const count = last.reduce((sum, each) => sum + each.count, 0)
  return {
    title: t('arrivals-title', { counts: last.map((each) => t('wave-count', each)).join(' · ') }),
    summary: last.map((each) => t('arrivals-summary', each)).join(' '),
    counted: t('arrivals-counted', { count }),
  }
}
