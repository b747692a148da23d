import type { ActivityDetails, WaveTimeline as WaveDays, WaveSummary } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { MoveEndDate } from '../end-date/move-end-date.tsx'
import { useDates } from '../names/dates.ts'
import { useTimeZoneName } from '../names/time-zone-name.ts'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { timelineQuery } from '../timeline/timeline.query.ts'
import { WaveAgenda } from '../timeline/wave-agenda.tsx'
import { Participation } from '../waves/participation.tsx'
import { useWaveName } from '../waves/wave-name.ts'
import { byPosition, hasComparison } from '../waves/wave-order.ts'
import { WaveStateBadge } from '../waves/wave-state-badge.tsx'
import styles from './wave-timeline.module.css'

/** The waves of an activity one after the other, from the immediate one to those still to come. */
export function WaveTimeline({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const { data: timeline } = useQuery(timelineQuery(activity.id))
  const timeZoneName = useTimeZoneName()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('waves')}</h2>
      {timeline !== undefined && (
        <p className="soft">{t('waves-time-zone', { zone: timeZoneName(timeline.timeZone) })}</p>
      )}
      <MoveEndDate activity={activity} />
      {activity.waves.length === 0 ? (
        <p className="soft">{t('no-waves-planned')}</p>
      ) : (
        <ol className={styles.timeline}>
          {byPosition(activity.waves).map((wave) => (
            <TimelineWave key={wave.id} wave={wave} days={timeline?.waves.find(({ id }) => id === wave.id)} />
          ))}
        </ol>
      )}
      {hasComparison(activity.waves) ? (
        <ComparisonLink activity={activity} />
      ) : (
        <p className="soft">{t('comparison-not-yet')}</p>
      )}
    </section>
  )
}

function TimelineWave({ wave, days }: { readonly wave: WaveSummary; readonly days: WaveDays | undefined }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const waveName = useWaveName()
  const dates = useDates()
  const { code, version, title } = wave.questionnaire
  return (
    <li className={styles[wave.state]}>
      <h3>
        {waveName.name(wave)} <WaveStateBadge state={wave.state} />
      </h3>
      <p className={styles.period}>{dates.period(wave)}</p>
      <p className={styles.questionnaire}>
        {text(title)} <span className="soft">({t('questionnaire-version', { code, version })})</span>
      </p>
      {wave.state === 'to-come' ? <Invited count={wave.invited} /> : <Participation wave={wave} />}
      {days !== undefined && <WaveAgenda wave={days} />}
    </li>
  )
}

function Invited({ count }: { readonly count: number }) {
  const t = useTranslations('workspace')
  return <p className="soft">{count === 0 ? t('nobody-invited') : t('count-invited', { count })}</p>
}

function ComparisonLink({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  // A country carried along from elsewhere would leave nothing to compare.
  const isElsewhere = countryIn(search) !== null && countryIn(search) !== activity.country
  const parameters = { activity: activity.id, ...(isElsewhere && { country: null }) }
  return (
    <p>
      <ScopedLink to="/comparison" parameters={parameters} className="button">
        {t('compare')}
      </ScopedLink>
    </p>
  )
}
