import type { ActivitySummary } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { SelectField } from '@estela/ui/select-field'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useCategoryName } from '../category-name.ts'
import { withScope } from '../comparison/comparison-scope.ts'
import styles from './countries.module.css'
import { type CountryChoice, type Side, withCountry } from './country-choice.ts'

const KEEP_PLACE = { preventScrollReset: true }

interface Props {
  readonly choice: CountryChoice
  readonly countries: readonly string[]
  readonly activities: readonly ActivitySummary[]
}

/** Which two countries stand side by side, and with which of their answers. Everything chosen is kept in the address. */
export function CountryFilter({ choice, countries, activities }: Props) {
  const t = useTranslations('countries')
  return (
    <form className={styles.filter} aria-label={t('filter')}>
      <CountryField side="first" choice={choice} countries={countries} />
      <CountryField side="second" choice={choice} countries={countries} />
      <CategoryField choice={choice} activities={activities} />
      <FollowUpField choice={choice} activities={activities} />
    </form>
  )
}

function CountryField({ side, choice, countries }: Omit<Props, 'activities'> & { readonly side: Side }) {
  const t = useTranslations('countries')
  const countryName = useCountryName()
  const [parameters, setParameters] = useSearchParams()
  return (
    <SelectField
      label={t(`country-${side}`)}
      value={choice[side]}
      options={countries.map((country) => ({ value: country, label: countryName(country) }))}
      onChange={(country) => setParameters(withCountry(parameters, choice, side, country), KEEP_PLACE)}
    />
  )
}

function CategoryField({ choice, activities }: Omit<Props, 'countries'>) {
  const t = useTranslations('countries')
  const categoryName = useCategoryName()
  const [parameters, setParameters] = useSearchParams()
  const offered = ofCountries(activities, choice).map(({ category }) => category)
  const categories = [...new Set(choice.category === undefined ? offered : [...offered, choice.category])]
  return (
    <SelectField
      label={t('kind')}
      value={choice.category ?? ''}
      options={[
        { value: '', label: t('all-kinds') },
        ...categories.map((category) => ({ value: category, label: categoryName(category) })),
      ]}
      onChange={(category) =>
        setParameters(withScope(parameters, { category: category || null, followUp: null }), KEEP_PLACE)
      }
    />
  )
}

/** As many follow-ups as any of the activities plans; one that nobody has been asked yet is said to be so. */
function FollowUpField({ choice, activities }: Omit<Props, 'countries'>) {
  const t = useTranslations('countries')
  const [parameters, setParameters] = useSearchParams()
  const planned = ofCountries(activities, choice).map(
    ({ waves }) => waves.filter(({ kind }) => kind === 'delayed').length,
  )
  const followUps = Array.from({ length: Math.max(1, choice.followUp, ...planned) }, (_, index) => index + 1)
  return (
    <SelectField
      label={t('follow-up')}
      value={String(choice.followUp)}
      options={followUps.map((number) => ({ value: String(number), label: t('follow-up-number', { number }) }))}
      onChange={(followUp) => setParameters(withScope(parameters, { followUp }), KEEP_PLACE)}
    />
  )
}

const ofCountries = (activities: readonly ActivitySummary[], { first, second }: CountryChoice) =>
  activities.filter(({ country }) => country === first || country === second)
