import type { Outbox, OutboxLetter } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useMoment } from '../names/moments.ts'
import { changedSearch } from '../navigation/scope.ts'
import styles from './outbox.module.css'
import { type OutboxView, pageCount } from './outbox-view.ts'

/** One page of letters, the newest first, and the way to the others. */
export function OutboxList({ outbox, view }: { readonly outbox: Outbox; readonly view: OutboxView }) {
  const t = useTranslations('workspace')
  return (
    <section aria-label={t('outbox-letters')}>
      <p className="soft">{t('outbox-count', { count: outbox.total })}</p>
      <ul className={styles.list}>
        {outbox.letters.map((letter) => (
          <li key={letter.id}>
            <Entry letter={letter} isOpen={letter.id === view.letterId} />
          </li>
        ))}
      </ul>
      <Pages page={view.page} pages={pageCount(outbox.total)} />
    </section>
  )
}

function Entry({ letter, isOpen }: { readonly letter: OutboxLetter; readonly isOpen: boolean }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const moment = useMoment()
  const [search] = useSearchParams()
  const content = letter.letter
  return (
    <Link
      to={{ search: changedSearch(search, { letter: letter.id }) }}
      aria-current={isOpen ? 'true' : undefined}
      preventScrollReset
    >
      <span className={styles.first}>
        <bdi>{content === null ? t('outbox-sealed') : content.to.name}</bdi> <span>{moment(letter.at)}</span>
      </span>
      <bdi lang={content?.language} className={styles.subject}>
        {content?.subject ?? text(letter.activityTitle)}
      </bdi>
      <span className={styles.step}>{t(`letter-${letter.step}`)}</span>
    </Link>
  )
}

function Pages({ page, pages }: { readonly page: number; readonly pages: number }) {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  if (pages === 1 && page === 1) return null
  const to = (other: number) => ({
    search: changedSearch(search, { page: other === 1 ? null : String(other), letter: null }),
  })
  return (
    <nav className={styles.pages} aria-label={t('outbox-pages')}>
      {page > 1 && <Link to={to(Math.min(page - 1, pages))}>{t('outbox-newer')}</Link>}
      <span>{t('outbox-page', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('outbox-older')}</Link>}
    </nav>
  )
}
