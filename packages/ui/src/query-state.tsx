import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './query-state.module.css'

/**
 * The four states of a panel fed by the collector: loading, error with a way to retry, empty, content. Content once
 * shown stays while it is refreshed, also when refreshing fails.
 */
export function QueryState<T>(props: {
  readonly query: UseQueryResult<T>
  readonly isEmpty?: (data: T) => boolean
  /** What to say, and what to do next, when there is nothing to show. */
  readonly empty?: ReactNode
  readonly children: (data: T) => ReactNode
}) {
  const { query } = props
  if (query.data === undefined) {
    return query.isError ? <LoadError error={query.error} retry={query.refetch} /> : <Skeleton />
  }
  return (
    <div aria-busy={query.isFetching}>
      {query.isError && <StaleNotice loadedAt={new Date(query.dataUpdatedAt)} retry={query.refetch} />}
      {props.isEmpty?.(query.data) ? <div className={styles.empty}>{props.empty}</div> : props.children(query.data)}
    </div>
  )
}

function Skeleton() {
  const t = useTranslations('ui')
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div />
      <div />
      <div />
    </div>
  )
}

function LoadError({ error, retry }: { readonly error: Error; readonly retry: () => unknown }) {
  const t = useTranslations('ui')
  return (
    <div className={styles.error} role="alert">
      <p>
        <strong>{t('error-title')}</strong>{' '}
        {reasonOf(error) ?? t(networkFailed(error) ? 'error-unreachable' : 'error-unreadable')}
      </p>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  )
}

function StaleNotice({ loadedAt, retry }: { readonly loadedAt: Date; readonly retry: () => unknown }) {
  const t = useTranslations('ui')
  return (
    <div className={styles.stale} role="status">
      <p>{t('error-stale', { time: loadedAt })}</p>
      <button type="button" className="button-small" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  )
}

// What the server itself said, where the error carries a problem document. Other messages are not written for readers.
const reasonOf = (error: Error): string | null => ('problem' in error ? error.message : null)

// `fetch` rejects with a TypeError when no answer came at all.
const networkFailed = (error: Error): boolean => error instanceof TypeError
