import type { AddressBookKind, AddressRecord, InstitutionQuery, PersonQuery } from '@estela/contract'
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { collector } from '../collector.ts'

export const peopleQuery = (query: Partial<PersonQuery>) =>
  queryOptions({
    queryKey: ['people', query],
    queryFn: () => collector.people(query),
    placeholderData: keepPreviousData,
  })

export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['person', id], queryFn: () => collector.person(id) })

export const institutionsQuery = (query: Partial<InstitutionQuery>) =>
  queryOptions({
    queryKey: ['institutions', query],
    queryFn: () => collector.institutions(query),
    placeholderData: keepPreviousData,
  })

export const institutionQuery = (id: string) =>
  queryOptions({ queryKey: ['institution', id], queryFn: () => collector.institution(id) })

/** One record as it is sent: of a known one, only what was changed. */
export interface RecordToSave {
  readonly kind: AddressBookKind
  readonly code: string
  readonly record: AddressRecord
  readonly isNew: boolean
}

export const saveRecord = ({ kind, code, record, isNew }: RecordToSave) =>
  collector.saveRecord(kind, code, record, isNew)

const KEYS = ['people', 'person', 'institutions', 'institution', 'activities', 'activity', 'timeline', 'overview']

/** A function to call when the address book has changed: what is shown of it is asked for anew. */
export function useRefreshAddressBook(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all(KEYS.map((key) => client.invalidateQueries({ queryKey: [key] })))
  }
}
