import type { Change, ChangeRow } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { signedNumber } from './signed-number.ts'

/** The numbers of one group: how many are compared, and, where the group is large enough, how far they moved. */
export function ChangeMeasures({ row, change }: { readonly row: ChangeRow; readonly change: Change }) {
  const t = useTranslations('dashboard')
  const answered = (count: number | null) => (count === null ? t('fewer-than-five') : t('people', { count }))
  return (
    <dl className={styles.measures}>
      <Measure term={t('matched')} value={t('matched-pairs', { count: change.matched })} />
      <Measure term={t('answered-earlier')} value={answered(row.earlierAnswered)} />
      <Measure term={t('answered-later')} value={answered(row.laterAnswered)} />
      {change.withoutStep > 0 && (
        <Measure term={t('without-step')} value={t('matched-pairs', { count: change.withoutStep })} />
      )}
      {change.detail !== 'counts' && <Movement row={row} change={change} />}
    </dl>
  )
}

function Movement({ row, change }: { readonly row: ChangeRow; readonly change: Change }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const { locale } = useLanguage()
  const signed = signedNumber(locale, 2)
  const median = (value: number) => {
    const step = row.scale.steps.find((each) => each.value === value)
    return step === undefined ? t('median-between', { value }) : t('median-step', { value, label: text(step.label) })
  }
  const { meanDifference } = change
  return (
    <>
      <Measure term={t('median-earlier')} value={median(change.medianEarlier)} />
      <Measure term={t('median-later')} value={median(change.medianLater)} />
      <Measure term={t('net')} value={t('net-value', { net: signedNumber(locale, 0)(100 * change.dominance) })} />
      {meanDifference !== null && (
        <Measure
          term={t('mean-difference')}
          value={t('mean-difference-value', {
            value: signed(meanDifference.value),
            low: signed(meanDifference.low),
            high: signed(meanDifference.high),
          })}
        />
      )}
    </>
  )
}

function Measure({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}
