import { randomUUID } from 'node:crypto'
import type { AddressBookKind } from '@estela/contract'
import type { ImportedActivity, ImportedInstitution, ImportedPerson, ImportPlan } from '@estela/core/import/import-plan'
import type { Identified } from '../storage/saved-records.ts'
import type { KnownRecords } from './known-records.ts'

/** What is to be written, in portions that each fill one transaction. */
export type RecordChanges =
  | { readonly kind: 'institutions'; readonly records: readonly Identified<ImportedInstitution>[] }
  | { readonly kind: 'people'; readonly records: readonly PersonChange[] }
  | { readonly kind: 'activities'; readonly records: readonly ActivityChange[] }

export interface PersonChange {
  readonly person: Identified<ImportedPerson>
  /** Ids of the activities about which the person has not been asked so far. */
  readonly newActivityIds: readonly string[]
}

export interface ActivityChange {
  readonly activity: Identified<ImportedActivity>
  /** The end date it had; null for a new activity. */
  readonly formerEndDate: string | null
}

/** An activity brings its study and waves with it, which makes it ten times the work of a person. */
const PORTION: Readonly<Record<AddressBookKind, number>> = { institutions: 1_000, people: 1_000, activities: 200 }

/** The records of a plan that are to be written, each under its id. Writing a portion twice changes nothing more. */
export function* recordChanges(
  kind: AddressBookKind,
  plan: ImportPlan<ImportedInstitution | ImportedPerson | ImportedActivity>,
  known: KnownRecords,
): Generator<RecordChanges> {
  const changed = [...plan.added.map((after) => ({ before: undefined, after })), ...plan.changed]
  for (let start = 0; start < changed.length; start += PORTION[kind]) {
    const portion = changed.slice(start, start + PORTION[kind])
    const identified = portion.map(({ before, after }) => ({
      before,
      after: { ...after, id: known.ids[kind].get(after.code) ?? randomUUID() },
    }))
    yield portionOf(kind, identified, known)
  }
}

type Change = { readonly before: unknown; readonly after: unknown }

// The plan of a kind holds records of that kind only.
function portionOf(kind: AddressBookKind, changes: readonly Change[], known: KnownRecords): RecordChanges {
  if (kind === 'institutions') {
    return { kind, records: changes.map(({ after }) => after as Identified<ImportedInstitution>) }
  }
  if (kind === 'activities') {
    return {
      kind,
      records: changes.map(({ before, after }) => ({
        activity: after as Identified<ImportedActivity>,
        formerEndDate: (before as ImportedActivity | undefined)?.endDate ?? null,
      })),
    }
  }
  return { kind, records: changes.map((change) => personChange(change, known)) }
}

function personChange({ before, after }: Change, known: KnownRecords): PersonChange {
  const person = after as Identified<ImportedPerson>
  const former = (before as ImportedPerson | undefined)?.activities ?? []
  const added = person.activities.filter((code) => !former.includes(code))
  return { person, newActivityIds: added.flatMap((code) => known.ids.activities.get(code) ?? []) }
}
