import type { Change } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { signedNumber } from './signed-number.ts'

/** A mean difference with its interval, in numbers and as a mark on an axis from two steps lower to two steps higher. */
export function IntervalMark({ estimate }: { readonly estimate: NonNullable<Change['meanDifference']> }) {
  const t = useTranslations('dashboard')
  const { locale } = useLanguage()
  const signed = signedNumber(locale, 2)
  const place = (steps: number) => `${50 + 25 * Math.max(-2, Math.min(2, steps))}%`
  const { value, low, high } = estimate
  return (
    <div className={styles.interval}>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.zero} />
        <span
          className={styles.range}
          style={{ insetInlineStart: place(low), inlineSize: `calc(${place(high)} - ${place(low)})` }}
        />
        <span className={styles.point} style={{ insetInlineStart: place(value) }} />
      </div>
      {t('mean-difference-value', { value: signed(value), low: signed(low), high: signed(high) })}
    </div>
  )
}
