import type { ChangeRow, Recalled } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'
import { LeftOut } from '../comparison/left-out.tsx'
import { AnswerBars } from './answer-bars.tsx'
import { FigureBadges } from './figure-badges.tsx'
import { Measure, Measures } from './measure.tsx'
import { isNumeric } from './numeric-scale.ts'
import { Part } from './part.tsx'

/** What people remembered of the time before, beside what they said of the present in the same sitting. */
export function RecalledPart({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const { recalled } = row
  if (recalled === null) return null
  return (
    <Part title={t('recalled-title')}>
      <p className="soft">{t('recalled-explained', { questionnaire: row.questionnaires[0] })}</p>
      {recalled.shown ? <RecalledFigures row={row} recalled={recalled} /> : <p>{t('recalled-hidden')}</p>}
      <LeftOut leftOut={recalled.leftOut} />
    </Part>
  )
}

function RecalledFigures({ row, recalled }: { readonly row: ChangeRow; readonly recalled: Recalled }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const { detail, matched, up, same, down } = recalled
  return (
    <>
      <p>
        <strong>{text(recalled.sentence)}</strong>
      </p>
      <FigureBadges claim="C0" detail={detail} />
      {isNumeric(row.scale) ? (
        <p className="soft">{t('numbers-not-drawn')}</p>
      ) : (
        <AnswerBars
          row={row}
          title={text(recalled.sentence)}
          earlier={{ label: t('recalled-before'), counts: recalled.before }}
          later={{ label: t('recalled-now'), counts: recalled.now }}
          detail={detail}
          claim="C0"
          questionnaires={[row.questionnaires[0]]}
          count={t('recalled-count', { count: matched })}
          fileSuffix="-remembered"
        />
      )}
      <SplitBar
        label={t('recalled-split')}
        parts={[
          { id: 'down', label: t('recalled-lower'), count: down, tone: 'worse' },
          { id: 'same', label: t('recalled-same'), count: same, tone: 'same' },
          { id: 'up', label: t('recalled-higher'), count: up, tone: 'better' },
        ]}
      />
      <Measures>
        <Measure term={t('recalled-people')}>{t('people-count', { count: matched })}</Measure>
        <Measure term={t('not-recalled')}>{t('people-count', { count: recalled.notRecalled })}</Measure>
      </Measures>
    </>
  )
}
