import { textIn } from '@estela/core/questionnaire/localized-text'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import styles from './measurement.module.css'
import type { PlacedItem } from './placed-items.ts'

/** Items of one questionnaire that are meant to be paired and find nothing in the other. */
export function Alone(props: {
  readonly items: readonly PlacedItem[]
  readonly title: string
  readonly isOwn: boolean
}) {
  const t = useTranslations('measurement')
  const { textLanguage, jump } = useSession()
  const { items, title, isOwn } = props
  if (items.length === 0) return null
  return (
    <section>
      <h3>{t('alone', { title, count: items.length })}</h3>
      <ul className={styles.pairs}>
        {items.map(({ item, pointer }) => (
          <li key={`${item.construct} ${pointer}`}>
            {isOwn ? (
              <button
                type="button"
                className="button-small"
                aria-label={t('jump', { name: item.construct })}
                onClick={() => jump(pointer)}
              >
                <code>{item.construct}</code>
              </button>
            ) : (
              <code>{item.construct}</code>
            )}{' '}
            <span className="badge">{t(`pair-${item.pair}`)}</span>{' '}
            <span dir="auto">{textIn(item.wording, textLanguage)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
