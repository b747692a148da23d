import { PERSON_STATES, PersonQuery } from '@estela/contract'
import { SelectField } from '@estela/ui/select-field'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterBar } from '../listing/filter-bar.tsx'
import { pageIn } from '../listing/page-in-address.ts'
import { useSetFilter } from '../listing/set-filter.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { peopleQuery } from './address-book.query.ts'
import { ListActions } from './list-actions.tsx'
import { Pager } from './pager.tsx'
import { PeopleListing } from './people-listing.tsx'
import { SearchField } from './search-field.tsx'

const SORTS = PersonQuery.shape.sort.unwrap().options

/** What the list of people shows, as its address says it; what is not understood counts as not set. */
export function peopleListView(search: URLSearchParams) {
  const state = PERSON_STATES.find((each) => each === search.get('state'))
  const [country, institution, activity] = [countryIn(search), search.get('institution'), search.get('activity')]
  return {
    ...(country !== null && { country }),
    ...(state !== undefined && { state }),
    ...(institution !== null && { institution }),
    ...(activity !== null && { activity }),
    search: search.get('search') ?? '',
    sort: SORTS.find((each) => each === search.get('sort')) ?? 'name',
    page: pageIn(search),
  }
}

/** The people of the address book, and whether mail reaches them. */
export function PeoplePage() {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const view = peopleListView(search)
  const query = useQuery(peopleQuery(view))
  const isNarrowed = ['country', 'state', 'institution', 'activity', 'search'].some((name) => search.has(name))
  return (
    <>
      <PageHeading title={t('page-people')} />
      <p className="soft">{say('people-about')}</p>
      <ListActions kind="people" />
      <PeopleFilters view={view} />
      {view.institution !== undefined && <p>{say('of-institution', { code: view.institution })}</p>}
      {view.activity !== undefined && <p>{say('of-activity', { code: view.activity })}</p>}
      <CollectorState
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={isNarrowed ? <NobodyFits /> : <p>{say('people-none')}</p>}
      >
        {({ people, total }) => (
          <>
            <PeopleListing people={people} total={total} page={view.page} />
            <Pager total={total} />
          </>
        )}
      </CollectorState>
    </>
  )
}

function PeopleFilters({ view }: { readonly view: ReturnType<typeof peopleListView> }) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const setFilter = useSetFilter()
  return (
    <FilterBar label={say('people-filter')}>
      <SearchField hint={say('search-people')} />
      <SelectField
        label={say('state')}
        value={view.state ?? ''}
        options={[
          { value: '', label: say('any-state') },
          ...PERSON_STATES.map((value) => ({ value, label: say(`state-${value}`) })),
        ]}
        onChange={(state) => setFilter({ state: state || null, page: null })}
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

function NobodyFits() {
  const say = useTranslations('addressBook')
  return (
    <>
      <p>{say('people-none-match')}</p>
      <p>
        <ScopedLink to="/people" parameters={{ country: null }}>
          {say('show-everything')}
        </ScopedLink>
      </p>
    </>
  )
}
