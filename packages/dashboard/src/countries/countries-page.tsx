import { useCountryName } from '@estela/ui/country-name'
import { QueryState } from '@estela/ui/query-state'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { activitiesQuery } from '../activities.query.ts'
import { useCategoryName } from '../category-name.ts'
import { comparisonQuery } from '../comparison/comparison.query.ts'
import styles from './countries.module.css'
import { type CountryChoice, countryChoiceOf } from './country-choice.ts'
import { CountryFilter } from './country-filter.tsx'
import { TwoCountries } from './two-countries.tsx'

/** What people of two countries answered, side by side: the same questions on the same axis, and no ranking. */
export function CountriesPage() {
  const t = useTranslations('countries')
  const [parameters] = useSearchParams()
  return (
    <QueryState query={useQuery(activitiesQuery)}>
      {({ activities }) => {
        const countries = [...new Set(activities.map(({ country }) => country))].sort()
        const choice = countryChoiceOf(parameters, countries)
        if (choice === null) return <p>{t('too-few-countries')}</p>
        return (
          <div className={styles.page}>
            <CountryFilter choice={choice} countries={countries} activities={activities} />
            <Chosen choice={choice} />
          </div>
        )
      }}
    </QueryState>
  )
}

function Chosen({ choice }: { readonly choice: CountryChoice }) {
  const t = useTranslations('countries')
  const countryName = useCountryName()
  const categoryName = useCategoryName()
  const { first, second, category, followUp } = choice
  const query = (country: string) => comparisonQuery({ country, category, followUp })
  const [firstQuery, secondQuery] = [useQuery(query(first)), useQuery(query(second))]
  return (
    <>
      <h2>{t('side-by-side', { first: countryName(first), second: countryName(second) })}</h2>
      <p>
        {category === undefined ? t('all-kinds') : categoryName(category)} ·{' '}
        {t('follow-up-number', { number: followUp })}
      </p>
      <QueryState query={firstQuery}>
        {(comparisonOfFirst) => (
          <QueryState query={secondQuery}>
            {(comparisonOfSecond) => (
              <TwoCountries
                choice={choice}
                first={{ name: countryName(first), comparison: comparisonOfFirst }}
                second={{ name: countryName(second), comparison: comparisonOfSecond }}
              />
            )}
          </QueryState>
        )}
      </QueryState>
    </>
  )
}
