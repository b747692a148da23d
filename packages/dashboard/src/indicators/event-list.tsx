import { useCountryName } from '@estela/ui/country-name'
import { useLanguage, useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import type { SignedEvent } from './indicator-window.ts'
import styles from './indicators.module.css'

/** What the signs on the charts stand for. */
export function EventList({ events }: { readonly events: readonly SignedEvent[] }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const placeAndDay = usePlaceAndDay()
  if (events.length === 0) return null
  return (
    <section aria-labelledby="events" className={styles.events}>
      <h2 id="events">{t('events')}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.activityId}>
            <strong className={styles.sign}>{event.sign}</strong>{' '}
            <span>
              {placeAndDay(event)}: <bdi>{text(event.title)}</bdi>{' '}
              {event.isSample && <span className="badge badge-attention">{t('event-sample')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The events in words, for an image that leaves the page without the list. */
export function useEventNotes(events: readonly SignedEvent[]): string[] {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const placeAndDay = usePlaceAndDay()
  return events.map((event) => {
    const words = `${event.sign}: ${placeAndDay(event)}, ${text(event.title)}`
    return event.isSample ? `${words} (${t('event-sample')})` : words
  })
}

function usePlaceAndDay(): (event: SignedEvent) => string {
  const countryName = useCountryName()
  const { locale } = useLanguage()
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return ({ country, date }) => `${countryName(country)}, ${dates.format(new Date(`${date}T00:00:00Z`))}`
}
