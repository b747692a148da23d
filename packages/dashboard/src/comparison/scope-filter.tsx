import type { ActivitySummary, Comparison, ComparisonQuery } from '@estela/contract'
import { DIMENSIONS } from '@estela/core'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SelectField, type SelectOption, type SelectOptionGroup } from '@estela/ui/select-field'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { activitiesQuery } from '../activities.query.ts'
import { useCategoryName } from '../category-name.ts'
import styles from './comparison.module.css'
import { withActivities, withScope } from './comparison-scope.ts'
import { useGroupName } from './group-name.ts'

const KEEP_PLACE = { preventScrollReset: true }

interface Props {
  readonly scope: ComparisonQuery
  /** Null while it is loading. */
  readonly comparison: Comparison | null
}

/** Whose answers are compared, and with which later questionnaire. Everything chosen is kept in the address. */
export function ScopeFilter({ scope, comparison }: Props) {
  const t = useTranslations('dashboard')
  const [parameters, setParameters] = useSearchParams()
  const activities = useQuery(activitiesQuery).data?.activities ?? []
  const choices = useActivityChoices(activities, scope)
  const choose = (changes: Parameters<typeof withActivities>[1]) =>
    setParameters(withActivities(parameters, changes), KEEP_PLACE)
  return (
    <form className={styles.filter} aria-label={t('filter')}>
      <SelectField
        label={t('country')}
        value={scope.activity === undefined ? (scope.country ?? '') : ''}
        options={choices.countries}
        onChange={(country) => choose({ country: country || null, activity: null })}
      />
      <SelectField
        label={t('scope-category')}
        value={scope.activity === undefined ? (scope.category ?? '') : ''}
        options={choices.categories}
        onChange={(category) => choose({ category: category || null, activity: null })}
      />
      <SelectField
        label={t('period')}
        value={scope.endedFrom?.slice(0, 4) ?? ''}
        options={choices.years}
        onChange={(year) =>
          choose({
            endedFrom: year === '' ? null : `${year}-01-01`,
            endedTo: year === '' ? null : `${year}-12-31`,
            activity: null,
          })
        }
      />
      <SelectField
        label={t('scope-activity')}
        value={scope.activity ?? ''}
        options={choices.activities}
        onChange={(activity) => choose({ activity: activity || null, endedFrom: null, endedTo: null })}
      />
      <FollowUpField scope={scope} followUps={comparison?.followUps ?? 1} />
      <GroupField
        scope={scope}
        categories={comparison?.categories ?? null}
        onChange={(changes) => setParameters(withScope(parameters, changes), KEEP_PLACE)}
      />
    </form>
  )
}

function FollowUpField({ scope, followUps }: { readonly scope: ComparisonQuery; readonly followUps: number }) {
  const t = useTranslations('dashboard')
  const [parameters, setParameters] = useSearchParams()
  const options = Array.from({ length: Math.max(followUps, scope.followUp) }, (_, index) => ({
    value: String(index + 1),
    label: t('follow-up-number', { number: index + 1 }),
  }))
  return (
    <SelectField
      label={t('follow-up')}
      value={String(scope.followUp)}
      options={options}
      onChange={(followUp) => setParameters(withScope(parameters, { followUp }), KEEP_PLACE)}
    />
  )
}

/** One category of one breakdown: crossing two would single people out. */
function GroupField(props: {
  readonly scope: ComparisonQuery
  readonly categories: Comparison['categories'] | null
  readonly onChange: (changes: { readonly by: string | null; readonly group: string | null }) => void
}) {
  const t = useTranslations('dashboard')
  const groupName = useGroupName()
  const { by, group } = props.scope
  const groups = DIMENSIONS.map((dimension) => ({
    label: t(`by-${dimension}`),
    options: [...(props.categories?.[dimension] ?? []).filter((each) => each !== 'other'), 'other'].map((category) => ({
      value: `${dimension}:${category}`,
      label: groupName(dimension, category),
    })),
  }))
  const chosen = by === undefined || group === undefined ? '' : `${by}:${group}`
  const isListed = chosen === '' || groups.some(({ options }) => options.some(({ value }) => value === chosen))
  const options = [
    { value: '', label: t('everybody') },
    ...(isListed ? [] : [{ value: chosen, label: group ?? '' }]),
    ...groups,
  ]
  return (
    <SelectField
      label={t('only-group')}
      value={chosen}
      options={options}
      onChange={(choice) => {
        const [dimension = '', category = ''] = choice.split(':')
        props.onChange(choice === '' ? { by: null, group: null } : { by: dimension, group: category })
      }}
    />
  )
}

function useActivityChoices(activities: readonly ActivitySummary[], scope: ComparisonQuery) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  const categoryName = useCategoryName()
  const inScope = activities.filter(
    ({ country, category }) =>
      (scope.country === undefined || country === scope.country) &&
      (scope.category === undefined || category === scope.category),
  )
  const distinct = <Value,>(values: readonly Value[]): Value[] => [...new Set(values)]
  return {
    countries: withAny(
      t('all-countries'),
      scope.country,
      distinct(activities.map(({ country }) => country)).map((value) => ({ value, label: countryName(value) })),
    ),
    categories: withAny(
      t('all-categories'),
      scope.category,
      distinct(activities.map(({ category }) => category)).map((value) => ({ value, label: categoryName(value) })),
    ),
    years: withAny(
      t('any-period'),
      scope.endedFrom?.slice(0, 4),
      distinct(activities.map(({ endDate }) => endDate.slice(0, 4)))
        .sort()
        .map((value) => ({ value, label: t('ended-in', { year: value }) })),
    ),
    activities: withAny(
      t('all-activities'),
      scope.activity,
      inScope.map(({ id, title }) => ({ value: id, label: text(title) })),
    ),
  }
}

/** What the address asks for and nothing has must not look as if everything were chosen. */
function withAny(
  any: string,
  chosen: string | undefined,
  options: readonly SelectOption[],
): readonly (SelectOption | SelectOptionGroup)[] {
  const isListed = chosen === undefined || options.some(({ value }) => value === chosen)
  return [{ value: '', label: any }, ...(isListed ? [] : [{ value: chosen, label: chosen }]), ...options]
}
