import { textIn } from '@estela/core/questionnaire/localized-text'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import styles from './measurement.module.css'
import type { ItemPair, JudgedPair } from './pairing.ts'
import type { Sides } from './sides.ts'

/** Stages asked in both waves (`L`), or what is recalled beside what is said of today in one sitting (`R`). */
export function PlainPairs(props: {
  readonly kind: 'L' | 'R'
  readonly pairs: readonly (ItemPair | JudgedPair)[]
  readonly sides: Sides
}) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const { kind, pairs, sides } = props
  const headingId = useId()
  if (pairs.length === 0) return null
  const titles = kind === 'L' ? sides.titles : [t('then'), t('now')]
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{t(`pairs-${kind}`, { count: pairs.length })}</h3>
      <ul className={styles.pairs}>
        {pairs.map(({ earlier, later, ...judged }) => (
          <li key={`${earlier.item.construct} ${later.item.construct}`} className={styles.pair}>
            <p>
              <code>{earlier.item.construct}</code>{' '}
              {'verdict' in judged && judged.verdict !== 'alike' && (
                <span className="badge badge-attention">{t(`stage-${judged.verdict}`)}</span>
              )}
            </p>
            <dl className={styles.wordings}>
              <div>
                <dt>{titles[0]}</dt>
                <dd dir="auto">{textIn(earlier.item.wording, textLanguage)}</dd>
              </div>
              <div>
                <dt>{titles[1]}</dt>
                <dd dir="auto">{textIn(later.item.wording, textLanguage)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
