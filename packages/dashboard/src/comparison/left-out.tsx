import type { Change } from '@estela/contract'
import { useTranslations } from 'use-intl'

/** Who belongs to a figure and is missing from it, because figures of so few could be worked out. */
export function LeftOut({ leftOut }: { readonly leftOut: Change['leftOut'] }) {
  const t = useTranslations('dashboard')
  const { activities, people } = leftOut
  if (activities === 0 && people === 0) return null
  return (
    <p className="soft">
      {activities > 0 && t('activities-left-out', { count: activities })}{' '}
      {people > 0 && t('people-left-out', { count: people })}
    </p>
  )
}
