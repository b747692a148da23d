import type { Change, ChangeRow } from '@estela/contract'
import type { Claim } from '@estela/core'
import { type DivergingBar, DivergingBars } from '@estela/ui/diverging-bars'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useAnswerSummary } from '../comparison/answer-summary.ts'
import { useComparison } from '../comparison/comparison-context.ts'
import { plainWording } from '../comparison/plain-wording.ts'
import { AnswerCounts } from './answer-counts.tsx'
import { useFigureWords } from './figure-words.ts'
import { isNumeric } from './numeric-scale.ts'

interface Props {
  readonly row: ChangeRow
  /** The finding. */
  readonly title: string
  readonly earlier: DivergingBar
  readonly later: DivergingBar
  readonly detail: Change['detail']
  readonly claim: Claim
  /** Codes of the questionnaires that the answers come from. */
  readonly questionnaires: readonly string[]
  /** How many are counted, in words. */
  readonly count: string
  /** What the file is called after the code of the question; empty for the answers of people both times. */
  readonly fileSuffix: string
}

/**
 * Two distributions over the whole scale. Answers in numbers have no middle to be drawn around: they stand in a table.
 * Below stands what an image or a file needs to be understood away from the page.
 */
export function AnswerBars(props: Props) {
  const { row, title, earlier, later } = props
  const text = useLocalizedText()
  const { comparison } = useComparison()
  const steps = useMemo(() => row.scale.steps.map(({ label }) => text(label)), [row, text])
  const bars = useBars(earlier, later)
  const summary = useAnswerSummary(steps, bars)
  const { note, source } = useFigureNotes(props)
  if (isNumeric(row.scale)) return <AnswerCounts caption={note} source={source} steps={steps} bars={bars} />
  return (
    <DivergingBars
      title={title}
      wording={plainWording(text(row.wording))}
      fileName={`${comparison.isSample ? 'sample-' : ''}${row.item}${props.fileSuffix}`}
      summary={summary}
      steps={steps}
      bars={bars}
      measure={props.detail === 'counts' ? 'count' : 'share'}
      note={note}
      source={source}
    />
  )
}

/** Bars that keep their identity while the figures stay the same, so that they are not drawn anew. */
function useBars(earlier: DivergingBar, later: DivergingBar): readonly DivergingBar[] {
  return useMemo(
    () => [
      { label: earlier.label, counts: earlier.counts },
      { label: later.label, counts: later.counts },
    ],
    [earlier.label, earlier.counts, later.label, later.counts],
  )
}

function useFigureNotes({ row, claim, count, ...props }: Props) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const { comparison } = useComparison()
  const words = useFigureWords()
  const questionnaires = [...new Set(props.questionnaires)]
  const source = t('source', {
    count: questionnaires.length,
    questionnaires: new Intl.ListFormat(locale).format(questionnaires),
    date: new Date(comparison.computedAt),
    version: comparison.methodVersion,
  })
  const isOfTwoWordings = row.equivalence !== null && questionnaires.length > 1
  return {
    note: [count, words.claim(claim), ...(isOfTwoWordings ? [t('judged-equivalent')] : [])].join(' · '),
    source: comparison.isSample ? `${source} · ${words.sampleFigures}` : source,
  }
}
