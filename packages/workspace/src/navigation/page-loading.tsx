import { useTranslations } from 'use-intl'

/** In place of the first page while it is on its way. */
export function PageLoading() {
  return <p role="status">{useTranslations('workspace')('page-loading')}</p>
}
