import { ADDRESS_BOOK_KINDS, type AddressBookKind, type ImportStatus, ProblemError } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { NavLink, useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useSetFilter } from '../listing/set-filter.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { carriedSearch } from '../navigation/scope.ts'
import { UnknownPage } from '../navigation/unknown-page.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import styles from './address-book.module.css'
import { useRefreshAddressBook } from './address-book.query.ts'
import { importQuery, isUnderWay } from './import.query.ts'
import { ImportChecked } from './import-checked.tsx'
import { ImportDone, ImportFailed, ImportProgress, ImportUnreadable } from './import-states.tsx'
import { BackToList } from './new-record-page.tsx'
import { TableChooser } from './table-chooser.tsx'

/** Brings a table into the address book: choose, look at what it would do, confirm. The import stands in the address. */
export function ImportPage() {
  const { kind: wanted } = useParams()
  const kind = ADDRESS_BOOK_KINDS.find((each) => each === wanted)
  return kind === undefined ? <UnknownPage /> : <ImportOfKind key={kind} kind={kind} />
}

function ImportOfKind({ kind }: { readonly kind: AddressBookKind }) {
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const setFilter = useSetFilter()
  const importId = search.get('import')
  return (
    <>
      <PageHeading title={say(`import-${kind}`)} above={<BackToList kind={kind} />} />
      <KindLinks />
      <p>{say('import-about')}</p>
      <p>{say(`import-about-${kind}`)}</p>
      {importId === null ? (
        <TableChooser kind={kind} onStarted={(id) => setFilter({ import: id })} />
      ) : (
        <RunningImport kind={kind} importId={importId} />
      )}
    </>
  )
}

function KindLinks() {
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  return (
    <nav aria-label={say('import-kinds')}>
      <ul className={styles.kinds}>
        {ADDRESS_BOOK_KINDS.map((each) => (
          <li key={each}>
            <NavLink to={`/import/${each}${carriedSearch(search)}`}>{say(`kind-${each}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function RunningImport({ kind, importId }: { readonly kind: AddressBookKind; readonly importId: string }) {
  const say = useTranslations('addressBook')
  const setFilter = useSetFilter()
  const query = useQuery(importQuery(importId))
  useRefreshWhenDone(query.data)
  const isGone = query.error instanceof ProblemError && query.error.problem === 'import-unknown'
  return (
    <>
      {isGone ? (
        <p role="alert">{say('import-gone')}</p>
      ) : (
        <CollectorState query={query}>{(status) => <ImportInState status={status} kind={kind} />}</CollectorState>
      )}
      {(isGone || (query.data !== undefined && !isUnderWay(query.data))) && (
        <p>
          <button type="button" onClick={() => setFilter({ import: null })}>
            {say('import-other')}
          </button>
        </p>
      )}
    </>
  )
}

function ImportInState({ status, kind }: { readonly status: ImportStatus; readonly kind: AddressBookKind }) {
  switch (status.state) {
    case 'reading':
    case 'applying':
      return <ImportProgress status={status} />
    case 'checked':
      return <ImportChecked status={status} />
    case 'done':
      return <ImportDone status={status} kind={kind} />
    case 'unreadable':
      return <ImportUnreadable status={status} />
    case 'failed':
      return <ImportFailed status={status} />
  }
}

/** Lists that are shown later must know the new records. */
function useRefreshWhenDone(status: ImportStatus | undefined): void {
  const refresh = useRef(useRefreshAddressBook())
  const state = status?.state
  useEffect(() => {
    if (state === 'done' || state === 'failed') void refresh.current()
  }, [state])
}
