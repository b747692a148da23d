import { InstitutionQuery, type InstitutionRow } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { SelectField } from '@estela/ui/select-field'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { FilterBar } from '../listing/filter-bar.tsx'
import { Listing } from '../listing/listing.tsx'
import { pageIn } from '../listing/page-in-address.ts'
import { useSetFilter } from '../listing/set-filter.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import styles from './address-book.module.css'
import { institutionsQuery } from './address-book.query.ts'
import { ListActions } from './list-actions.tsx'
import { Pager, placesOf } from './pager.tsx'
import { INSTITUTION_TYPES } from './record-fields.ts'
import { SearchField } from './search-field.tsx'

const SORTS = InstitutionQuery.shape.sort.unwrap().options
const KEPT = InstitutionQuery.shape.archived.unwrap().options.toReversed()

/** What the list of institutions shows, as its address says it; what is not understood counts as not set. */
export function institutionListView(search: URLSearchParams) {
  const country = countryIn(search)
  const type = INSTITUTION_TYPES.find((each) => each === search.get('type'))
  return {
    ...(country !== null && { country }),
    ...(type !== undefined && { type }),
    archived: search.get('archived') === 'yes' ? ('yes' as const) : ('no' as const),
    search: search.get('search') ?? '',
    sort: SORTS.find((each) => each === search.get('sort')) ?? 'name',
    page: pageIn(search),
  }
}

/** The institutions of the address book. */
export function InstitutionsPage() {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const view = institutionListView(search)
  const query = useQuery(institutionsQuery(view))
  const isNarrowed = ['country', 'type', 'archived', 'search'].some((name) => search.has(name))
  return (
    <>
      <PageHeading title={t('page-institutions')} />
      <p className="soft">{say('institutions-about')}</p>
      <ListActions kind="institutions" />
      <InstitutionFilters view={view} />
      <CollectorState
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={isNarrowed ? <NoneFits /> : <p>{say('institutions-none')}</p>}
      >
        {({ institutions, total }) => (
          <>
            <InstitutionListing institutions={institutions} total={total} page={view.page} />
            <Pager total={total} />
          </>
        )}
      </CollectorState>
    </>
  )
}

function InstitutionFilters({ view }: { readonly view: ReturnType<typeof institutionListView> }) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const setFilter = useSetFilter()
  const types = INSTITUTION_TYPES.map((value) => ({ value, label: say(`type-${value}`) }))
  return (
    <FilterBar label={say('institutions-filter')}>
      <SearchField hint={say('search-institutions')} />
      <SelectField
        label={say('column-type')}
        value={view.type ?? ''}
        options={[{ value: '', label: say('any-type') }, ...types]}
        onChange={(type) => setFilter({ type: type || null, page: null })}
      />
      <SelectField
        label={say('kept')}
        value={view.archived}
        options={KEPT.map((value) => ({ value, label: say(`kept-${value}`) }))}
        onChange={(archived) => setFilter({ archived: archived === 'no' ? null : archived, page: null })}
      />
      <SelectField
        label={t('order')}
        value={view.sort}
        options={SORTS.map((value) => ({ value, label: say(`sort-${value}`) }))}
        onChange={(sort) => setFilter({ sort: sort === 'name' ? null : sort, page: null })}
      />
    </FilterBar>
  )
}

function InstitutionListing(props: {
  readonly institutions: readonly InstitutionRow[]
  readonly total: number
  readonly page: number
}) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const format = useFormatter()
  const countryName = useCountryName()
  return (
    <Listing
      caption={say('institutions-count', placesOf(props.page, props.total))}
      rows={props.institutions}
      rowKey={({ id }) => id}
      columns={[
        { id: 'institution', header: t('institution'), cell: (institution) => <Name institution={institution} /> },
        { id: 'type', header: say('column-type'), cell: ({ type }) => say(`type-${type}`) },
        { id: 'country', header: t('country'), cell: ({ country }) => countryName(country) },
        { id: 'people', header: say('people-number'), numeric: true, cell: ({ people }) => format.number(people) },
        {
          id: 'activities',
          header: say('activities-number'),
          numeric: true,
          cell: ({ activities }) => format.number(activities),
        },
      ]}
    />
  )
}

function Name({ institution }: { readonly institution: InstitutionRow }) {
  const say = useTranslations('addressBook')
  return (
    <>
      <ScopedLink to={`/institutions/${encodeURIComponent(institution.id)}`}>{institution.name}</ScopedLink>
      <span className={styles.about}>
        {institution.code}
        {institution.archivedAt !== null && <> · {say('state-archived')}</>}
      </span>
    </>
  )
}

function NoneFits() {
  const say = useTranslations('addressBook')
  return (
    <>
      <p>{say('institutions-none-match')}</p>
      <p>
        <ScopedLink to="/institutions" parameters={{ country: null }}>
          {say('show-everything')}
        </ScopedLink>
      </p>
    </>
  )
}
