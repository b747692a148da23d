import type { Comparison } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import styles from './comparison.module.css'
import { type Months, monthsWords } from './months.ts'

/** Who was asked and who answered; what the claims of this page are, and what its intervals speak about. */
export function WhoWasAsked({ comparison, months }: { readonly comparison: Comparison; readonly months: Months }) {
  const t = useTranslations('dashboard')
  const { invited, earlierComplete, laterComplete, answeredBoth } = comparison
  const count = (value: number) => t('count', { count: value })
  return (
    <section aria-labelledby="who-was-asked">
      <h2 id="who-was-asked">{t('who-was-asked')}</h2>
      <dl className={styles.asked}>
        <Figure term={t('invited')} value={t('count', { count: invited })} />
        <Figure term={t('answered-earlier')} value={count(earlierComplete)} />
        <Figure term={t('answered-later')} value={count(laterComplete)} />
        <Figure term={t('answered-twice')} value={count(answeredBoth.person)} />
        {answeredBoth.institution !== 0 && (
          <Figure term={t('answered-by-another')} value={count(answeredBoth.institution)} />
        )}
        <Figure term={t('months-between')} value={t('months', monthsWords(months))} />
      </dl>
      <Studies studies={comparison.studies} />
      <p>
        <span className="badge">{t('claim-c1')}</span> {t('claim-c1-explained')}
      </p>
      <p className="soft">{t('census')}</p>
    </section>
  )
}

function Figure({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <strong>{value}</strong>
      </dd>
    </div>
  )
}

/** Which activities the figures of this page come from. */
function Studies({ studies }: { readonly studies: Comparison['studies'] }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  return (
    <details className={styles.studies}>
      <summary>{t('studies', { count: studies.length })}</summary>
      <ul>
        {studies.map(({ activityId, activityTitle, country, offsetMonths }) => (
          <li key={activityId}>
            <bdi>{text(activityTitle)}</bdi>, {countryName(country)}, {t('asked-after', { count: offsetMonths })}
          </li>
        ))}
      </ul>
    </details>
  )
}
