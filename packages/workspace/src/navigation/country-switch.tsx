import { useCountryName } from '@estela/ui/country-name'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { overviewQuery } from '../overview/overview.query.ts'
import styles from './country-switch.module.css'
import { countryAddress, countryIn } from './scope.ts'

/** Narrows the workspace to one of its countries. The choice stands in the address. Keeps its place while it is loading. */
export function CountrySwitch() {
  const t = useTranslations('workspace')
  const query = useQuery(overviewQuery)
  return (
    <nav className={styles.switch} aria-label={t('country')}>
      {!query.isPending && <Choices countries={query.data?.countries.map(({ country }) => country) ?? []} />}
    </nav>
  )
}

function Choices({ countries }: { readonly countries: readonly string[] }) {
  const t = useTranslations('workspace')
  const countryName = useCountryName()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const chosen = countryIn(search)
  const choice = (country: string | null, label: string) => (
    <li key={label}>
      <Link
        to={countryAddress(pathname, search, country)}
        aria-current={country === chosen ? 'true' : undefined}
        preventScrollReset
      >
        {label}
      </Link>
    </li>
  )
  // A country of the address that is not among them stays visible, or nothing would explain the empty pages.
  const named = new Set(chosen === null ? countries : [...countries, chosen])
  return (
    <ul>
      {choice(null, t('country-all', { count: countries.length }))}
      {[...named].map((each) => choice(each, countryName(each)))}
    </ul>
  )
}
