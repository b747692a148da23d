import { useTranslations } from 'use-intl'
import { PageHeading } from './page-heading.tsx'

/** For a page whose program could not be loaded or broke. Nothing is lost by loading it again: the workspace keeps no state. */
export function PageFailure() {
  const t = useTranslations('workspace')
  return (
    <>
      <PageHeading title={t('failure-title')} />
      <p>{t('failure-text')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('failure-reload')}
      </button>
    </>
  )
}
