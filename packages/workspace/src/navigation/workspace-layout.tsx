import { LanguageSwitch } from '@estela/ui/language-switch'
import { Suspense, useRef } from 'react'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useTranslations } from 'use-intl'
import { ScheduleBanner } from '../schedule/schedule-banner.tsx'
import { CountrySwitch } from './country-switch.tsx'
import { useFocusOnNavigation } from './focus-on-navigation.ts'
import { useLanguageInAddress } from './language-in-address.ts'
import { MainNavigation } from './main-navigation.tsx'
import { PageLoading } from './page-loading.tsx'
import { ScopedLink } from './scoped-link.tsx'
import styles from './workspace-layout.module.css'

/** What stands around every page: the way past it all, the name, country and language, and the navigation. */
export function WorkspaceLayout() {
  const t = useTranslations('workspace')
  const main = useRef<HTMLElement>(null)
  const isNextOnItsWay = useNavigation().state === 'loading'
  useLanguageInAddress()
  useFocusOnNavigation(main)
  return (
    <div className={styles.workspace}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <ScopedLink to="/" className={styles.name}>
          Estela
        </ScopedLink>
        <CountrySwitch />
        <MainNavigation />
        <LanguageSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ScheduleBanner />
        <p role="status" className={styles.loading}>
          {isNextOnItsWay && t('page-loading')}
        </p>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  )
}
