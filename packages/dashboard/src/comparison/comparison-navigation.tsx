import { NavLink, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { comparisonSearch } from './comparison-scope.ts'

const PAGES = [
  { path: '', label: 'page-overview' },
  { path: 'expectations', label: 'page-expectations' },
  { path: 'stages', label: 'page-stages' },
  { path: 'institution', label: 'page-institution' },
  { path: 'texts', label: 'page-texts' },
  { path: 'participation', label: 'page-participation' },
  { path: 'annex', label: 'page-annex' },
  { path: 'countries', label: 'page-countries' },
] as const

/** The pages of a comparison; each keeps what was chosen. */
export function ComparisonNavigation() {
  const t = useTranslations('dashboard')
  const [parameters] = useSearchParams()
  const search = comparisonSearch(parameters)
  return (
    <nav className={styles.pages} aria-label={t('comparison-pages')}>
      <ul>
        {PAGES.map(({ path, label }) => (
          <li key={path}>
            <NavLink to={`/comparison${path === '' ? '' : `/${path}`}${search}`} end={path === ''}>
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
