import type { ActivitySummary } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { WaveMarks } from '../waves/wave-marks.tsx'
import styles from './activity-listing.module.css'

/** Activities, one row each; `count` is how many there are in all. */
export function ActivityListing(props: { readonly activities: readonly ActivitySummary[]; readonly count: number }) {
  const t = useTranslations('workspace')
  const countryName = useCountryName()
  const dates = useDates()
  return (
    <Listing
      caption={t('activities-count', { count: props.count })}
      rows={props.activities}
      rowKey={({ id }) => id}
      columns={[
        { id: 'activity', header: t('activity'), cell: (activity) => <ActivityTitle activity={activity} /> },
        { id: 'country', header: t('country'), cell: ({ country }) => countryName(country) },
        {
          id: 'end',
          header: t('ended'),
          cell: ({ endDate }) => <span className={styles.date}>{dates.day(endDate)}</span>,
        },
        { id: 'institutions', header: t('institutions'), cell: ({ institutions }) => <Lines lines={institutions} /> },
        { id: 'waves', header: t('waves'), cell: ({ waves }) => <WaveMarks waves={waves} /> },
      ]}
    />
  )
}

function ActivityTitle({ activity }: { readonly activity: ActivitySummary }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  return (
    <>
      <ScopedLink to={`/activities/${encodeURIComponent(activity.id)}`}>{text(activity.title)}</ScopedLink>
      <span className={styles.about}>
        {activity.code} · {t(`category-${activity.category}`)}
      </span>
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
