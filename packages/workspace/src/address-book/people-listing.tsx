import type { PersonRow } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import styles from './address-book.module.css'
import { placesOf } from './pager.tsx'

/** One page of people, a row each. */
export function PeopleListing(props: {
  readonly people: readonly PersonRow[]
  readonly total: number
  readonly page: number
}) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const countryName = useCountryName()
  const languageName = useLanguageName()
  return (
    <Listing
      caption={say('people-count', placesOf(props.page, props.total))}
      rows={props.people}
      rowKey={({ id }) => id}
      columns={[
        { id: 'person', header: t('person'), cell: (person) => <PersonName person={person} /> },
        {
          id: 'institution',
          header: t('institution'),
          cell: ({ institutionName, country }) => (
            <>
              {institutionName}
              <span className={styles.about}>{countryName(country)}</span>
            </>
          ),
        },
        { id: 'language', header: t('person-language'), cell: ({ language }) => languageName(language) },
        { id: 'activities', header: say('activities-number'), cell: ({ activities }) => <Codes codes={activities} /> },
        { id: 'state', header: say('state'), cell: ({ state }) => <PersonState state={state} /> },
      ]}
    />
  )
}

function PersonName({ person }: { readonly person: PersonRow }) {
  return (
    <>
      <ScopedLink to={`/people/${encodeURIComponent(person.id)}`}>{person.name}</ScopedLink>
      <span className={styles.about}>{person.email}</span>
      <span className={styles.about}>{person.code}</span>
    </>
  )
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  if (codes.length === 0) return '–'
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <span className={styles.code}>{code}</span>
    </span>
  ))
}

function PersonState({ state }: { readonly state: PersonRow['state'] }) {
  const say = useTranslations('addressBook')
  const isFine = state === 'reachable'
  return <span className={`${styles.code} ${isFine ? 'soft' : 'badge badge-attention'}`}>{say(`state-${state}`)}</span>
}
