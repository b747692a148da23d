import type { AttritionRow, ChangeRow } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { signedNumber } from '../comparison/signed-number.ts'
import styles from './item.module.css'
import { attritionOf } from './item-order.ts'
import { Measure, Measures } from './measure.tsx'
import { Part } from './part.tsx'
import { writtenP } from './written-p.ts'

/** Whether those who came back had answered this question otherwise at first than those who did not. */
export function AttritionPart({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const attrition = attritionOf(useComparison().comparison.attrition, row)
  if (attrition === null) return null
  return (
    <Part title={t('attrition-title')}>
      <p>
        <strong>{text(attrition.sentence)}</strong>
      </p>
      <div className={styles.narrow}>
        <FirstAnswers attrition={attrition} />
      </div>
      <DifferenceAtFirst attrition={attrition} />
      <p className="soft">{t('attrition-explained')}</p>
    </Part>
  )
}

function FirstAnswers({ attrition }: { readonly attrition: AttritionRow }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const mean = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <DataTable
      caption={t('attrition-caption')}
      rows={[
        { id: 'stayers', label: t('came-back'), people: attrition.stayers, mean: attrition.stayersMean },
        { id: 'leavers', label: t('did-not-come-back'), people: attrition.leavers, mean: attrition.leaversMean },
      ]}
      rowKey={({ id }) => id}
      columns={[
        { id: 'group', header: t('group'), cell: ({ label }) => label },
        { id: 'people', header: t('people'), numeric: true, cell: ({ people }) => t('count', { count: people }) },
        { id: 'mean', header: t('first-mean'), numeric: true, cell: (group) => mean.format(group.mean) },
      ]}
    />
  )
}

function DifferenceAtFirst({ attrition: { standardizedDifference, p } }: { readonly attrition: AttritionRow }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  if (standardizedDifference === null) return null
  return (
    <Measures>
      <Measure term={t('standardized-difference')} method={t('standardized-difference-method')}>
        {t('standard-deviations', { difference: signedNumber(locale, 3)(standardizedDifference) })}
      </Measure>
      {p !== null && (
        <Measure term={t('mann-whitney')} method={t('mann-whitney-test')}>
          {t('p-value', { p: writtenP(p, locale) })}
        </Measure>
      )}
    </Measures>
  )
}
