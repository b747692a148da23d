import type { CountryOverview } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { type ReactNode, useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { Participation } from '../waves/participation.tsx'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './country-panel.module.css'

type WaveEntry = CountryOverview['open'][number]

/** One pilot at a glance. */
export function CountryPanel({ overview }: { readonly overview: CountryOverview }) {
  const t = useTranslations('workspace')
  const name = useCountryName()(overview.country)
  const headingId = useId()
  const scope = { country: overview.country }
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>{name}</h2>
      <CountryFigures overview={overview} />
      <h3>{t('waves-open')}</h3>
      <WaveEntries entries={overview.open} none={t('waves-open-none')} />
      <h3>{t('waves-to-come')}</h3>
      <WaveEntries entries={overview.toCome} none={t('waves-to-come-none')} />
      <p className={styles.links}>
        <ScopedLink to="/activities" parameters={scope}>
          {t('activities-of', { country: name })}
        </ScopedLink>
        <ScopedLink to="/comparison" parameters={scope}>
          {t('comparison-of', { country: name })}
        </ScopedLink>
        <ScopedLink to="/indicators" parameters={scope}>
          {t('indicators-of', { country: name })}
        </ScopedLink>
      </p>
    </section>
  )
}

function CountryFigures({ overview }: { readonly overview: CountryOverview }) {
  const t = useTranslations('workspace')
  const format = useFormatter()
  const { activities, invited, complete, answeredTwice } = overview
  return (
    <dl className={styles.figures}>
      <Figure label={t('figure-activities')}>{format.number(activities)}</Figure>
      <Figure label={t('figure-invited')}>{format.number(invited)}</Figure>
      <Figure label={t('figure-complete')}>{format.number(complete)}</Figure>
      <Figure label={t('figure-answered-twice')}>{format.number(answeredTwice)}</Figure>
    </dl>
  )
}

const Figure = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

function WaveEntries({ entries, none }: { readonly entries: readonly WaveEntry[]; readonly none: string }) {
  if (entries.length === 0) return <p className="soft">{none}</p>
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <WaveItem key={entry.wave.id} entry={entry} />
      ))}
    </ul>
  )
}

function WaveItem({ entry: { activityId, activityTitle, wave } }: { readonly entry: WaveEntry }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const waveName = useWaveName()
  const dates = useDates()
  return (
    <li>
      <ScopedLink to={`/activities/${encodeURIComponent(activityId)}`} className={styles.title}>
        {text(activityTitle)}
      </ScopedLink>
      <p className={styles.when}>
        {waveName.name(wave)} ·{' '}
        {wave.state === 'open'
          ? t('wave-open-until', { last: dates.lastDay(wave) })
          : t('wave-opens', { opens: dates.firstDay(wave) })}
      </p>
      {wave.state === 'open' && <Participation wave={wave} />}
      {wave.state === 'open' && wave.position > 1 && (
        <ScopedLink to="/comparison" parameters={{ activity: activityId }} className={styles.comparison}>
          {t('page-comparison')}
          <span className="visually-hidden"> ({text(activityTitle)})</span>
        </ScopedLink>
      )}
    </li>
  )
}
