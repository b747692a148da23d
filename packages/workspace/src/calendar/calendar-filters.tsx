import type { Calendar } from '@estela/contract'
import { SelectField } from '@estela/ui/select-field'
import { useTranslations } from 'use-intl'
import { FilterBar } from '../listing/filter-bar.tsx'
import { useSetFilter } from '../listing/set-filter.ts'
import { byDay, type CalendarView, EVENT_KINDS, monthsOf, ofKind } from './calendar-view.ts'
import { useMonthName } from './month-name.ts'

/** Which month is shown, and what of it. Each month says how much is due in it. */
export function CalendarFilters({ calendar, view }: { readonly calendar: Calendar; readonly view: CalendarView }) {
  const t = useTranslations('workspace')
  const monthName = useMonthName()
  const setFilter = useSetFilter()
  const events = ofKind(calendar.events, view.kind)
  const countIn = (month: string) => [...byDay(events, month).values()].flat().length
  return (
    <FilterBar label={t('calendar-filter')}>
      <SelectField
        label={t('calendar-month')}
        value={view.month}
        options={monthsOf(calendar).map((month) => ({
          value: month,
          label: t('calendar-month-count', { month: monthName(month), count: countIn(month) }),
        }))}
        onChange={(month) => setFilter({ month })}
      />
      <SelectField
        label={t('calendar-kind')}
        value={view.kind ?? ''}
        options={[
          { value: '', label: t('calendar-kind-all') },
          ...EVENT_KINDS.map((value) => ({ value, label: t(`agenda-${value}`) })),
        ]}
        onChange={(kind) => setFilter({ kind: kind || null })}
      />
    </FilterBar>
  )
}
