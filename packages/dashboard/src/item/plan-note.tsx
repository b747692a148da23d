import type { ChangeRow } from '@estela/contract'
import { useTranslations } from 'use-intl'
import { intervalPlace } from './interval-place.ts'
import { RoleBadge } from './role-badge.tsx'

/** Whether the analysis plan named the question, from which change on it matters by the plan, and where the interval lies. */
export function PlanNote({ row: { role, threshold, person } }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const interval = person.shown ? person.meanDifference : null
  const place = interval === null || threshold === null ? 'none' : intervalPlace(interval, threshold)
  if (role === 'exploratory') {
    return (
      <p>
        <RoleBadge role={role} /> {t('plan-exploratory')}
      </p>
    )
  }
  return (
    <p>
      <RoleBadge role={role} /> {t('plan-confirmatory')}{' '}
      {threshold === null ? t('no-threshold') : `${t('threshold', { threshold })} ${t(`interval-${place}`)}`}
    </p>
  )
}
