import type { ActivityDetails } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import styles from './activity-facts.module.css'

/** What the assistance was: when and where, about what, by whom and for whom. */
export function ActivityFacts({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const headingId = useId()
  const inRole = (wanted: 'lead' | 'joint') =>
    activity.programmes.filter(({ role }) => role === wanted).map(({ name }) => name)
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {t('facts')}
      </h2>
      <dl className={styles.facts}>
        <ShortFacts activity={activity} />
        <Fact term={t('programmes-lead')}>
          <Names names={inRole('lead')} />
        </Fact>
        <Fact term={t('programmes-joint')}>
          <Names names={inRole('joint')} />
        </Fact>
        <Fact term={t('institutions')} isLong>
          <Names names={activity.institutions} />
        </Fact>
        <Fact term={t('priorities')} isLong>
          {text(activity.priorities)}
        </Fact>
      </dl>
    </section>
  )
}

function ShortFacts({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const countryName = useCountryName()
  const languageName = useLanguageName()
  const dates = useDates()
  return (
    <>
      <Fact term={t('code')}>{activity.code}</Fact>
      <Fact term={t('category')}>{t(`category-${activity.category}`)}</Fact>
      <Fact term={t('country')}>{countryName(activity.country)}</Fact>
      <Fact term={t('ended')}>{dates.day(activity.endDate)}</Fact>
      <Fact term={t('place')}>{activity.place}</Fact>
      <Fact term={t('mode')}>{t(`mode-${activity.mode}`)}</Fact>
      <Fact term={t('activity-language')}>{languageName(activity.language)}</Fact>
    </>
  )
}

const Fact = (props: { readonly term: string; readonly isLong?: boolean; readonly children: ReactNode }) => (
  <div className={props.isLong ? styles.long : undefined}>
    <dt>{props.term}</dt>
    <dd>{props.children}</dd>
  </div>
)

function Names({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations('workspace')
  if (names.length === 0) return t('none')
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
