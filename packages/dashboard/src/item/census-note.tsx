import { useTranslations } from 'use-intl'

/** How the intervals of a page are to be read; said once. */
export function CensusNote() {
  const t = useTranslations('dashboard')
  return <p className="soft">{t('census')}</p>
}
