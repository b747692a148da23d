import type { Change, Scale } from '@estela/contract'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { IntervalMark } from '../comparison/interval-mark.tsx'
import { signedNumber } from '../comparison/signed-number.ts'
import { ChanceMeasure } from './chance-measure.tsx'
import { Measure, Measures } from './measure.tsx'
import { isNumeric } from './numeric-scale.ts'
import { useWaveNames } from './wave-names.ts'

/** How far the answers of a group of ten pairs and more lie apart, in the order of what can be told most plainly. */
export function ChangeMeasures({ scale, change }: { readonly scale: Scale; readonly change: Change }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const waves = useWaveNames()
  const step = useStepName(scale)
  const net = signedNumber(locale, 0)(100 * change.dominance)
  return (
    <Measures>
      <Measure term={t('net')} method={t('net-method')}>
        {t('net-of-hundred', { net })}
      </Measure>
      <Measure term={t('median', { wave: waves.earlier })} method={t('median-method')}>
        {step(change.medianEarlier)}
      </Measure>
      <Measure term={t('median', { wave: waves.later })} method={t('median-method')}>
        {step(change.medianLater)}
      </Measure>
      <MeanMeasure isOfNumbers={isNumeric(scale)} change={change} />
      <ChanceMeasure change={change} />
    </Measures>
  )
}

/** The mark has room for two steps of a scale each way, and none for numbers of any size. */
function MeanMeasure(props: { readonly isOfNumbers: boolean; readonly change: Change }) {
  const { meanDifference, pooling } = props.change
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const signed = signedNumber(locale, 2)
  const term = props.isOfNumbers ? t('mean-of-numbers') : t('mean')
  if (meanDifference === null) {
    return <Measure term={term}>{t(pooling === 'apart' ? 'mean-apart' : 'mean-none')}</Measure>
  }
  return (
    <Measure term={term} method={t(pooling === 'clusters' ? 'mean-method-clusters' : 'mean-method')}>
      {props.isOfNumbers ? (
        t('mean-interval', {
          value: signed(meanDifference.value),
          low: signed(meanDifference.low),
          high: signed(meanDifference.high),
        })
      ) : (
        <IntervalMark estimate={meanDifference} />
      )}
    </Measure>
  )
}

/** Names a median by its step; a median between two steps has only its number. */
function useStepName({ steps }: Scale): (value: number) => string {
  const t = useTranslations('item')
  const text = useLocalizedText()
  return (value) => {
    const step = steps.find((each) => each.value === value)
    const label = step === undefined ? '' : text(step.label)
    const isNamed = label !== '' && label !== String(value)
    return isNamed ? t('step', { value, label }) : t('count', { count: value })
  }
}
