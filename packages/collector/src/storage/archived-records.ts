import type { AddressBookKind } from '@estela/contract'
import { reviewContactsOfPeople } from './contact-situations.ts'
import type { Statement } from './store.ts'

/** Puts a record away at `now`, or takes it out again; the contacts of those concerned are looked at again. */
export const archiveRecord = (kind: AddressBookKind, id: string, isArchived: boolean, now: Date): Statement[] => [
  { sql: ARCHIVE[kind], args: [isArchived ? now.toISOString() : null, id] },
  ...(kind === 'people' ? [reviewContactsOfPeople([id], now)] : []),
  ...(kind === 'activities' ? [reviewContactsOfActivity(id, now)] : []),
]

const ARCHIVE: Readonly<Record<AddressBookKind, string>> = {
  institutions: 'UPDATE institution SET archived_at = ? WHERE id = ?',
  people: 'UPDATE person SET archived_at = ? WHERE id = ?',
  activities: 'UPDATE activity SET archived_at = ? WHERE id = ?',
}

const reviewContactsOfActivity = (activityId: string, now: Date): Statement => ({
  sql: `UPDATE invitation SET contact_due_at = ? WHERE disposition IN ('created', 'started')
        AND wave_id IN (SELECT wave.id FROM wave JOIN study ON study.id = wave.study_id WHERE study.activity_id = ?)`,
  args: [now.toISOString(), activityId],
})
