import type { DescribedRow } from '@estela/contract'
import { DivergingBars } from '@estela/ui/diverging-bars'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useAnswerSummary } from '../comparison/answer-summary.ts'
import comparison from '../comparison/comparison.module.css'
import { LeftOut } from '../comparison/left-out.tsx'
import { plainWording } from '../comparison/plain-wording.ts'
import { FigureBadges } from '../expectations/figure-badges.tsx'
import { detailOfCounts } from './capacity-points.ts'

/** Capacities that one questionnaire asked so far: described, and compared with nothing. */
export function OnceAsked({ rows, isSample }: { readonly rows: readonly DescribedRow[]; readonly isSample: boolean }) {
  const t = useTranslations('institution')
  const text = useLocalizedText()
  const shown = rows.flatMap((row) => (row.counts === null ? [] : [{ row, counts: row.counts }]))
  const hidden = rows.filter(({ counts }) => counts === null)
  return (
    <section aria-labelledby="heading-once">
      <h3 id="heading-once">{t('once')}</h3>
      <p>{t('once-explained')}</p>
      {shown.map((each) => (
        <Answers key={`${each.row.item} ${each.row.questionnaire}`} {...each} isSample={isSample} />
      ))}
      {hidden.length > 0 && (
        <>
          <p>{t('once-hidden')}</p>
          <ul>
            {hidden.map(({ item, wording, questionnaire }) => (
              <li key={`${item} ${questionnaire}`}>
                {plainWording(text(wording))} <code>{item}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Answers(props: {
  readonly row: DescribedRow
  readonly counts: readonly number[]
  readonly isSample: boolean
}) {
  const { row, counts, isSample } = props
  const t = useTranslations('institution')
  const text = useLocalizedText()
  const id = useId()
  const steps = useMemo(() => row.scale.steps.map(({ label }) => text(label)), [row, text])
  const bars = useMemo(() => [{ label: t('once-bar'), counts }], [t, counts])
  const people = t('people', { count: counts.reduce((sum, count) => sum + count, 0) })
  const detail = detailOfCounts(counts)
  return (
    <article className={comparison.card} aria-labelledby={id}>
      <h4 id={id}>{text(row.sentence)}</h4>
      <p className={comparison.wording}>
        {plainWording(text(row.wording))} <code>{row.item}</code>
      </p>
      <FigureBadges claim={row.claim} detail={detail} />
      <DivergingBars
        title={text(row.sentence)}
        wording={plainWording(text(row.wording))}
        fileName={isSample ? `sample-${row.item}` : row.item}
        summary={useAnswerSummary(steps, bars)}
        steps={steps}
        bars={bars}
        measure={detail === 'counts' ? 'count' : 'share'}
        note={isSample ? `${people} · ${t('sample')}` : people}
      />
      <LeftOut leftOut={row.leftOut} />
    </article>
  )
}
