import type { Calendar, CalendarEvent } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useSetFilter } from '../listing/set-filter.ts'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { useAgendaName } from '../timeline/agenda-name.ts'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './calendar.module.css'
import { byDay, type CalendarView, monthsOf, ofKind } from './calendar-view.ts'
import { useMonthName } from './month-name.ts'

/** The days of one month on which something is due, with ways to the months around it. */
export function MonthAgenda({ calendar, view }: { readonly calendar: Calendar; readonly view: CalendarView }) {
  const t = useTranslations('workspace')
  const monthName = useMonthName()
  const headingId = useId()
  const events = ofKind(calendar.events, view.kind)
  const days = byDay(events, view.month)
  const activities = new Map(calendar.activities.map((activity) => [activity.id, activity]))
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} aria-live="polite">
        {monthName(view.month)}
      </h2>
      <MonthSteps calendar={calendar} month={view.month} />
      {days.size === 0 && <NothingDue events={events} month={view.month} />}
      <ol className={styles.days}>
        {[...days].map(([day, due]) => (
          <DueDay key={day} day={day} events={due} activities={activities} />
        ))}
      </ol>
      {days.size > 5 && <MonthSteps calendar={calendar} month={view.month} />}
      <p className="soft">{t('calendar-people-about')}</p>
    </section>
  )
}

type Activities = ReadonlyMap<string, Calendar['activities'][number]>

function DueDay(props: {
  readonly day: string
  readonly events: readonly CalendarEvent[]
  readonly activities: Activities
}) {
  const dates = useDates()
  return (
    <li className={styles.day}>
      <h3>{dates.weekday(props.day)}</h3>
      <ul>
        {props.events.map((event) => (
          <DueEvent
            key={`${event.wave.id} ${event.kind} ${event.reminder ?? ''}`}
            event={event}
            activity={props.activities.get(event.activityId)}
          />
        ))}
      </ul>
    </li>
  )
}

function DueEvent(props: {
  readonly event: CalendarEvent
  readonly activity: Calendar['activities'][number] | undefined
}) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const countryName = useCountryName()
  const agendaName = useAgendaName()
  const waveName = useWaveName()
  const { event, activity } = props
  return (
    <li className={styles.event}>
      <span className={`badge ${styles[event.kind] ?? ''}`}>{agendaName(event)}</span>
      <span>
        <ScopedLink to={`/activities/${encodeURIComponent(event.activityId)}`}>
          {activity === undefined ? event.activityId : text(activity.title)}
        </ScopedLink>
        <span className={styles.about}>
          {waveName.name(event.wave)} · {activity !== undefined && `${countryName(activity.country)} · `}
          {t('calendar-people', { count: event.people })}
        </span>
      </span>
    </li>
  )
}

function MonthSteps({ calendar, month }: { readonly calendar: Calendar; readonly month: string }) {
  const t = useTranslations('workspace')
  const monthName = useMonthName()
  const setFilter = useSetFilter()
  const months = monthsOf(calendar)
  const at = months.indexOf(month)
  const step = (words: 'calendar-earlier' | 'calendar-later', target: string | undefined) =>
    target !== undefined && (
      <button type="button" className="button-small" onClick={() => setFilter({ month: target })}>
        {t(words, { month: monthName(target) })}
      </button>
    )
  return (
    <p className={styles.steps}>
      {step('calendar-earlier', months[at - 1])}
      {step('calendar-later', months[at + 1])}
    </p>
  )
}

/** Leads to the next month with something in it. */
function NothingDue({ events, month }: { readonly events: readonly CalendarEvent[]; readonly month: string }) {
  const t = useTranslations('workspace')
  const monthName = useMonthName()
  const setFilter = useSetFilter()
  const next = events.find(({ day }) => day.slice(0, 7) > month)?.day.slice(0, 7)
  return (
    <>
      <p>{t('calendar-nothing', { month: monthName(month) })}</p>
      {next !== undefined && (
        <p>
          <button type="button" onClick={() => setFilter({ month: next })}>
            {t('calendar-next-due', { month: monthName(next) })}
          </button>
        </p>
      )}
    </>
  )
}
