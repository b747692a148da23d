import type { Change, ChangeRow, OtherPeople } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { LeftOut } from '../comparison/left-out.tsx'
import { signedNumber } from '../comparison/signed-number.ts'
import { AnswerBars } from './answer-bars.tsx'
import { FigureBadges } from './figure-badges.tsx'
import { Measure, Measures } from './measure.tsx'
import { isNumeric } from './numeric-scale.ts'
import { Part } from './part.tsx'
import { writtenP } from './written-p.ts'

/** Answers of those who took part only once: two groups of different people, held side by side. */
export function OthersPart({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const isWhole = useComparison().scope.by === undefined
  const { others } = row
  if (!isWhole) return null
  return (
    <Part title={t('others-title')}>
      {others === null ? (
        <p>{t('others-hidden')}</p>
      ) : (
        <>
          <p>
            <strong>{text(others.sentence)}</strong>
          </p>
          <OthersFigures row={row} others={others} />
          <LeftOut leftOut={others.leftOut} />
        </>
      )}
    </Part>
  )
}

function OthersFigures({ row, others }: { readonly row: ChangeRow; readonly others: OtherPeople }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const detail = detailOf(others)
  const monthsApart = useMonthsApart()
  const people = t('others-count', { first: sum(others.earlierOnly), later: sum(others.laterOnly) })
  const count = monthsApart === null ? people : `${people} · ${t('months-apart', { months: monthsApart })}`
  return (
    <>
      <FigureBadges claim="C0" detail={detail} />
      {isNumeric(row.scale) ? (
        <p className="soft">{t('numbers-not-drawn')}</p>
      ) : (
        <AnswerBars
          row={row}
          title={text(others.sentence)}
          earlier={{ label: t('others-first'), counts: others.earlierOnly }}
          later={{ label: t('others-later'), counts: others.laterOnly }}
          detail={detail}
          claim="C0"
          questionnaires={row.questionnaires}
          count={count}
          fileSuffix="-different-people"
        />
      )}
      {detail === 'counts' ? <p className="soft">{t('others-only-counts')}</p> : <OthersMeasures others={others} />}
    </>
  )
}

function OthersMeasures({ others: { cliffDelta, mannWhitney } }: { readonly others: OtherPeople }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  return (
    <Measures>
      {cliffDelta !== null && (
        <Measure
          term={t('cliff-delta')}
          method={t('cliff-delta-method', { delta: signedNumber(locale, 2)(cliffDelta) })}
        >
          {t('cliff-delta-value', { net: signedNumber(locale, 0)(100 * cliffDelta) })}
        </Measure>
      )}
      {mannWhitney !== null && (
        <Measure
          term={t('mann-whitney')}
          method={t(mannWhitney.method === 'exact' ? 'mann-whitney-exact' : 'mann-whitney-normal')}
        >
          {t('p-value', { p: writtenP(mannWhitney.p, locale) })}
        </Measure>
      )}
    </Measures>
  )
}

/** Months between the two waves, where all questions of the comparison have the same two; null where they may differ. */
function useMonthsApart(): number | null {
  const { comparison, scope } = useComparison()
  const { months } = comparison
  return months !== null && months.min === months.max && scope.followUp === 1 ? months.min : null
}

/** The smaller group decides how much may be said; below ten people there is no effect size either. */
function detailOf({ cliffDelta, earlierOnly, laterOnly }: OtherPeople): Change['detail'] {
  if (cliffDelta === null) return 'counts'
  return Math.min(sum(earlierOnly), sum(laterOnly)) < 30 ? 'small' : 'full'
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
