import { ProblemError } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from './problem-notice.tsx'

/** A panel fed by the collector. A problem that the collector names is told in the reader's language. */
export function CollectorState<T>(props: {
  readonly query: UseQueryResult<T>
  readonly isEmpty?: (data: T) => boolean
  readonly empty?: ReactNode
  readonly children: (data: T) => ReactNode
}) {
  const t = useTranslations('workspace')
  const { query } = props
  if (query.data !== undefined || !(query.error instanceof ProblemError)) return <QueryState {...props} />
  return <ProblemNotice title={t('not-loaded')} error={query.error} retry={() => void query.refetch()} />
}
