import type { Change, Scale } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { signedNumber } from '../comparison/signed-number.ts'
import { type CapacityPoints, capacityPoints, placeOnScale } from './capacity-points.ts'
import styles from './institution.module.css'

const percent = (share: number): string => `${100 * share}%`

/** Two dots on the scale, from the first answers to the later ones; the words below say the same. */
export function CapacityPlot({ scale, change }: { readonly scale: Scale; readonly change: Change }) {
  const t = useTranslations('institution')
  const points = capacityPoints(scale, change)
  if (points === null) return <p className="soft">{t('counts-only')}</p>
  const [low, high] = [points.earlier, points.later].map((value) => placeOnScale(scale, value)).sort((a, b) => a - b)
  return (
    <>
      <div className={styles.plot} aria-hidden="true">
        {scale.steps.map(({ value }) => (
          <span key={value} className={styles.tick} style={{ insetInlineStart: percent(placeOnScale(scale, value)) }}>
            {value}
          </span>
        ))}
        <span
          className={styles.way}
          style={{ insetInlineStart: percent(low ?? 0), inlineSize: percent((high ?? 0) - (low ?? 0)) }}
        />
        <Dot sign="earlier" at={placeOnScale(scale, points.earlier)} />
        <Dot sign="later" at={placeOnScale(scale, points.later)} />
      </div>
      <p className={styles.words}>
        <PointsInWords points={points} change={change} />
      </p>
    </>
  )
}

function Dot({ sign, at }: { readonly sign: 'earlier' | 'later'; readonly at: number }) {
  return <span className={styles[sign]} style={{ insetInlineStart: percent(at) }} />
}

function PointsInWords({ points, change }: { readonly points: CapacityPoints; readonly change: Change }) {
  const t = useTranslations('institution')
  const { locale } = useLanguage()
  const { meanDifference } = change
  const signed = signedNumber(locale, 2)
  return (
    <>
      {t(`points-${points.measure}`, { earlier: points.earlier, later: points.later })}{' '}
      {meanDifference !== null &&
        t('difference', {
          value: signed(meanDifference.value),
          low: signed(meanDifference.low),
          high: signed(meanDifference.high),
        })}
    </>
  )
}
