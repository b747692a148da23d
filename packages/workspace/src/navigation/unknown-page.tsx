import { useTranslations } from 'use-intl'
import { PageHeading } from './page-heading.tsx'
import { ScopedLink } from './scoped-link.tsx'

/** For an address that leads nowhere. */
export function UnknownPage() {
  const t = useTranslations('workspace')
  return (
    <>
      <PageHeading title={t('unknown-title')} />
      <p>{t('unknown-text')}</p>
      <p>
        <ScopedLink to="/">{t('unknown-back')}</ScopedLink>
      </p>
    </>
  )
}
