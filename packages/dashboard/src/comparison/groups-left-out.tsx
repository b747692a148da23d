import { useTranslations } from 'use-intl'

/** How many activities are missing from a sum because they alone are too small to show. */
export function GroupsLeftOut({ count }: { readonly count: number }) {
  const t = useTranslations('dashboard')
  return count === 0 ? null : <p className="soft">{t('groups-left-out', { count })}</p>
}
