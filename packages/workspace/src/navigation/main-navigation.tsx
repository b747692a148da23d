import { useId, useState } from 'react'
import { NavLink, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import styles from './main-navigation.module.css'
import { carriedSearch } from './scope.ts'

const PAGES = [
  { path: '/', label: 'page-overview' },
  { path: '/activities', label: 'page-activities' },
  { path: '/questionnaires', label: 'page-questionnaires' },
  { path: '/people', label: 'page-people' },
  { path: '/institutions', label: 'page-institutions' },
  { path: '/calendar', label: 'page-calendar' },
  { path: '/comparison', label: 'page-comparison' },
  { path: '/indicators', label: 'page-indicators' },
  { path: '/wave-templates', label: 'page-wave-templates' },
] as const

const MAIL_PAGES = [
  { path: '/letters', label: 'page-letters' },
  { path: '/outbox', label: 'page-outbox' },
  { path: '/schedule', label: 'page-schedule' },
] as const

/** The pages of the workspace. On a narrow screen they fold behind a button. */
export function MainNavigation() {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const groupId = useId()
  const item = ({ path, label }: (typeof PAGES | typeof MAIL_PAGES)[number]) => (
    <li key={path}>
      <NavLink to={`${path}${carriedSearch(search)}`} end={path === '/'} onClick={() => setOpen(false)}>
        {t(label)}
      </NavLink>
    </li>
  )
  return (
    <nav className={styles.navigation} aria-label={t('navigation')}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('menu')}
      </button>
      <ul id={listId} className={isOpen ? styles.open : undefined}>
        {PAGES.map(item)}
        <li className={styles.group}>
          <span id={groupId}>{t('navigation-mail')}</span>
          <ul aria-labelledby={groupId}>{MAIL_PAGES.map(item)}</ul>
        </li>
      </ul>
    </nav>
  )
}
