import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { scheduleQuery } from './schedule.query.ts'
import styles from './schedule-banner.module.css'

/** Tells on every page that no mail goes out. What was known last counts as long as nothing newer comes. */
export function ScheduleBanner() {
  const t = useTranslations('workspace')
  const { pathname } = useLocation()
  const state = useQuery(scheduleQuery).data?.state
  // The page of the schedule says it itself, with what to do.
  if ((state !== 'late' && state !== 'paused') || pathname === '/schedule') return null
  return (
    <p className={styles.banner} role="alert">
      <strong>{t(`banner-${state}`)}</strong> <ScopedLink to="/schedule">{t('banner-look')}</ScopedLink>
    </p>
  )
}
