import { useTranslations } from 'use-intl'

/** What stands in place of expectations when the questionnaires compared have none. */
export function NothingExpected() {
  const t = useTranslations('expectations')
  return (
    <>
      <p>{t('none')}</p>
      <p>{t('none-next')}</p>
    </>
  )
}
