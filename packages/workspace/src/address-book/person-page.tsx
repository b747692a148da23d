import { type PersonDetails, ProblemError } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import styles from './address-book.module.css'
import { personQuery } from './address-book.query.ts'
import { ArchiveSection } from './archive-section.tsx'
import { ContactLog } from './contact-log.tsx'
import { BackToList } from './new-record-page.tsx'
import { PersonInvitations } from './person-invitations.tsx'
import { RecordSection } from './record-section.tsx'

/** One person: who they are, what they have agreed to, what they are asked, and every contact with them. */
export function PersonPage() {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const { personId = '' } = useParams()
  const query = useQuery(personQuery(personId))
  const isUnknown = query.error instanceof ProblemError && query.error.problem === 'person-unknown'
  const title = isUnknown ? say('unknown-person') : t('person')
  return (
    <>
      <PageHeading title={query.data?.record.name ?? title} above={<BackToList kind="people" />} />
      {isUnknown ? (
        <p>{say('unknown-text')}</p>
      ) : (
        <CollectorState query={query}>
          {(person) => (
            <div className={styles.sections}>
              <PersonFacts person={person} />
              <PersonInvitations invitations={person.invitations} />
              <ContactLog log={person.log} />
              <RecordSection kind="people" record={person.record} />
              <ArchiveSection kind="people" id={person.id} archivedAt={person.archivedAt} />
            </div>
          )}
        </CollectorState>
      )}
    </>
  )
}

function PersonFacts({ person }: { readonly person: PersonDetails }) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const countryName = useCountryName()
  const languageName = useLanguageName()
  const headingId = useId()
  const { record, institution } = person
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {say('person-facts')}
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{say('column-email')}</dt>
          <dd>
            {record.email}
            <AddressState person={person} />
          </dd>
        </div>
        <div>
          <dt>{t('institution')}</dt>
          <dd>
            <ScopedLink to={`/institutions/${encodeURIComponent(institution.id)}`}>{institution.name}</ScopedLink>
          </dd>
        </div>
        <div>
          <dt>{t('country')}</dt>
          <dd>{countryName(record.country ?? '')}</dd>
        </div>
        <div>
          <dt>{t('person-language')}</dt>
          <dd>{languageName(record.language ?? '')}</dd>
        </div>
        <div>
          <dt>{say('column-code')}</dt>
          <dd>{record.code}</dd>
        </div>
        <Consent person={person} />
      </dl>
    </section>
  )
}

function AddressState({ person }: { readonly person: PersonDetails }) {
  const say = useTranslations('addressBook')
  const dates = useDates()
  if (person.undeliverableAt !== null) {
    const day = dates.day(person.undeliverableAt)
    return <span className="badge badge-attention">{say('undeliverable-since', { day })}</span>
  }
  if (person.addressConfirmedAt === null) return null
  return <span className={styles.about}>{say('confirmed-on', { day: dates.day(person.addressConfirmedAt) })}</span>
}

function Consent({ person: { optedOutAt } }: { readonly person: PersonDetails }) {
  const say = useTranslations('addressBook')
  const dates = useDates()
  return (
    <div>
      <dt>{say('consent')}</dt>
      <dd>
        {optedOutAt === null ? (
          say('may-be-mailed')
        ) : (
          <span className="badge badge-attention">{say('opted-out-since', { day: dates.day(optedOutAt) })}</span>
        )}
      </dd>
    </div>
  )
}
