import type { ActivitySummary, ComparisonQuery } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SelectField, type SelectOption, type SelectOptionGroup } from '@estela/ui/select-field'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { activitiesQuery } from '../activities.query.ts'
import { useCategoryName } from '../category-name.ts'
import styles from './comparison.module.css'
import { choice, choiceOf, withChoice, withFollowUp } from './comparison-scope.ts'

const KEEP_PLACE = { preventScrollReset: true }

/** Whose answers are compared, and with which later questionnaire. Both are kept in the address. */
export function ScopeFilter({ scope, followUps }: { readonly scope: ComparisonQuery; readonly followUps: number }) {
  const t = useTranslations('dashboard')
  const [parameters, setParameters] = useSearchParams()
  const groups = useChoices(useQuery(activitiesQuery).data?.activities ?? [])
  const chosen = choiceOf(scope)
  const count = Math.max(followUps, scope.followUp)
  const followUpOptions = Array.from({ length: count }, (_, index) => ({
    value: String(index + 1),
    label: t('follow-up-number', { number: index + 1 }),
  }))
  return (
    <form className={styles.filter} aria-label={t('filter')}>
      <SelectField
        label={t('scope')}
        value={chosen}
        options={[{ value: '', label: t('both-pilots') }, ...unlisted(chosen, groups), ...groups]}
        onChange={(next) => setParameters(withChoice(parameters, next), KEEP_PLACE)}
      />
      <SelectField
        label={t('follow-up')}
        value={String(scope.followUp)}
        options={followUpOptions}
        onChange={(next) => setParameters(withFollowUp(parameters, next), KEEP_PLACE)}
      />
    </form>
  )
}

/** What the address asks for and no activity has: it must not look as if both pilots were chosen. */
function unlisted(chosen: string, groups: readonly SelectOptionGroup[]): SelectOption[] {
  const isListed = chosen === '' || groups.some(({ options }) => options.some(({ value }) => value === chosen))
  return isListed ? [] : [{ value: chosen, label: chosen.slice(chosen.indexOf(':') + 1) }]
}

function useChoices(activities: readonly ActivitySummary[]): SelectOptionGroup[] {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  const categoryName = useCategoryName()
  const countries = [...new Set(activities.map(({ country }) => country))]
  const categories = [...new Set(activities.map(({ category }) => category))]
  return [
    {
      label: t('scope-country'),
      options: countries.map((each) => ({ value: choice('country', each), label: countryName(each) })),
    },
    {
      label: t('scope-category'),
      options: categories.map((each) => ({ value: choice('category', each), label: categoryName(each) })),
    },
    {
      label: t('scope-activity'),
      options: activities.map(({ id, title }) => ({ value: choice('activity', id), label: text(title) })),
    },
  ]
}
