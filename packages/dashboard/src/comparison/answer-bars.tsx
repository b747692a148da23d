import type { Change, ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { DivergingBars } from '@estela/ui/diverging-bars'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useAnswerSummary } from './answer-summary.ts'
import { plainWording } from './plain-wording.ts'

/** The answers of the same group right after the assistance (above) and later (below). */
export function AnswerBars(props: {
  readonly row: ChangeRow
  readonly change: Change
  readonly pairedAs: PairedAs
  readonly isSample: boolean
}) {
  const { row, change, pairedAs, isSample } = props
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const steps = useMemo(() => row.scale.steps.map(({ label }) => text(label)), [row, text])
  const bars = useMemo(
    () => [
      { label: t('earlier-bar'), counts: change.earlier },
      { label: t('later-bar'), counts: change.later },
    ],
    [t, change],
  )
  const pairs = t(pairedAs === 'person' ? 'pairs' : 'institution-pairs-count', { count: change.matched })
  return (
    <DivergingBars
      title={text(change.sentence)}
      wording={plainWording(text(row.wording))}
      fileName={isSample ? `sample-${row.item}` : row.item}
      summary={useAnswerSummary(steps, bars)}
      steps={steps}
      bars={bars}
      measure={change.detail === 'counts' ? 'count' : 'share'}
      note={isSample ? `${pairs} · ${t('sample-figures')}` : pairs}
    />
  )
}
