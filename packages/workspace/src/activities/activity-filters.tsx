import { SelectField } from '@estela/ui/select-field'
import { useTranslations } from 'use-intl'
import { FilterBar } from '../listing/filter-bar.tsx'
import { useSetFilter } from '../listing/set-filter.ts'
import { ACTIVITY_ORDERS, type ActivityListView, CATEGORIES } from './activity-list-view.ts'

/** Category and order of the list; the country is chosen at the top of every page. */
export function ActivityFilters({ view }: { readonly view: ActivityListView }) {
  const t = useTranslations('workspace')
  const setFilter = useSetFilter()
  const categories = CATEGORIES.map((value) => ({ value, label: t(`category-${value}`) }))
  return (
    <FilterBar label={t('activities-filter')}>
      <SelectField
        label={t('category')}
        value={view.category ?? ''}
        options={[{ value: '', label: t('category-all') }, ...categories]}
        onChange={(category) => setFilter({ category: category || null })}
      />
      <SelectField
        label={t('order')}
        value={view.order}
        options={ACTIVITY_ORDERS.map((value) => ({ value, label: t(`order-${value}`) }))}
        onChange={(order) => setFilter({ sort: order === 'latest' ? null : order })}
      />
    </FilterBar>
  )
}
