import { CONTACT_STEPS, INSTITUTION_TYPES } from '@estela/core'
import { z } from 'zod'
import { Disposition, WaveIdentity } from './activities.ts'
import { Country, Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

/** What the address book holds; each kind is one table of an import or export. */
export const ADDRESS_BOOK_KINDS = ['institutions', 'people', 'activities'] as const
export const AddressBookKind = z.enum(ADDRESS_BOOK_KINDS)
export type AddressBookKind = z.infer<typeof AddressBookKind>

/** Rows on one page of a list. */
export const PAGE_SIZE = 50

/** The columns of an import with their texts. */
export const AddressRecord = z.record(z.string().max(64), z.string().max(10_000))
export type AddressRecord = z.infer<typeof AddressRecord>

const Count = z.number().int().nonnegative()
const Search = z.string().max(200).default('')
const Page = z.coerce.number().int().min(1).max(100_000).default(1)

/** Which institutions to list; nothing set: all that are not archived. */
export const InstitutionQuery = z.strictObject({
  country: Country.optional(),
  type: z.enum(INSTITUTION_TYPES).optional(),
  archived: z.enum(['yes', 'no']).default('no'),
  /** Part of the name or the code. */
  search: Search,
  /** `people`: those with most people first. */
  sort: z.enum(['name', '-name', 'code', 'people']).default('name'),
  page: Page,
})
export type InstitutionQuery = z.infer<typeof InstitutionQuery>

export const InstitutionRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  type: z.enum(INSTITUTION_TYPES),
  country: Country,
  /** Not counting those archived. */
  people: Count,
  activities: Count,
  archivedAt: Instant.nullable(),
})
export type InstitutionRow = z.infer<typeof InstitutionRow>

export const InstitutionList = z.object({ institutions: z.array(InstitutionRow), total: Count })
export type InstitutionList = z.infer<typeof InstitutionList>

/** One institution, with the texts of its columns in an import. */
export const InstitutionDetails = z.object({ ...InstitutionRow.shape, record: AddressRecord })
export type InstitutionDetails = z.infer<typeof InstitutionDetails>

/** Whether mail reaches a person; the first that holds of archived, opted out, undeliverable. */
export const PERSON_STATES = ['reachable', 'opted-out', 'undeliverable', 'archived'] as const

/** Which people to list; nothing set: all that are not archived. */
export const PersonQuery = z.strictObject({
  country: Country.optional(),
  /** Code of an institution. */
  institution: z.string().max(64).optional(),
  /** Code of an activity. */
  activity: z.string().max(64).optional(),
  state: z.enum(PERSON_STATES).optional(),
  /** Part of the name, the code or the address. */
  search: Search,
  sort: z.enum(['name', 'institution', 'country']).default('name'),
  page: Page,
})
export type PersonQuery = z.infer<typeof PersonQuery>

export const PersonRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  country: Country,
  institutionCode: z.string(),
  institutionName: z.string(),
  /** Codes of the activities about which the person is asked. */
  activities: z.array(z.string()),
  state: z.enum(PERSON_STATES),
  archivedAt: Instant.nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

export const PersonList = z.object({ people: z.array(PersonRow), total: Count })
export type PersonList = z.infer<typeof PersonList>

/** A wave of an activity. */
const WaveOfActivity = z.object({ activityId: z.string(), activityTitle: LocalizedText, wave: WaveIdentity })

const CONTACT_EVENTS = [
  'bounced-hard',
  'bounced-soft',
  'refused-by-server',
  'opted-out',
  'opted-in',
  'address-confirmed',
  'address-changed',
  'handed-over',
  'taken-over',
  'declined',
  'withdrawn',
  'link-revoked',
] as const

/** A letter, or something else that happened between a person and us. */
export const ContactLogEntry = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('letter'),
    id: z.string(),
    at: Instant,
    step: z.enum(CONTACT_STEPS),
    state: z.enum(['queued', 'sending', 'sent', 'refused', 'skipped']),
    /** Why it did not go, or not yet. */
    detail: z.string().nullable(),
    address: z.string().nullable(),
    about: WaveOfActivity.nullable(),
  }),
  z.object({
    source: z.literal('event'),
    id: z.string(),
    at: Instant,
    kind: z.enum(CONTACT_EVENTS),
    detail: z.string().nullable(),
    about: WaveOfActivity.nullable(),
  }),
])
export type ContactLogEntry = z.infer<typeof ContactLogEntry>

/** One person: who they are, what they have agreed to, and every contact with them, the newest first. */
export const PersonDetails = z.object({
  id: z.string(),
  record: AddressRecord,
  institution: z.object({ id: z.string(), name: z.string() }),
  archivedAt: Instant.nullable(),
  /** Wants no mail at all. */
  optedOutAt: Instant.nullable(),
  /** The address takes no mail. */
  undeliverableAt: Instant.nullable(),
  addressConfirmedAt: Instant.nullable(),
  invitations: z.array(
    WaveOfActivity.extend({
      id: z.string(),
      opensAt: Instant,
      closesAt: Instant,
      disposition: Disposition,
      /** Why no more letters come; null while some may. */
      contactEnded: z.string().nullable(),
    }),
  ),
  log: z.array(ContactLogEntry),
})
export type PersonDetails = z.infer<typeof PersonDetails>

/** One record to add or change; what a known record does not say stays as it is. `isNew`: it must not be known yet. */
export const RecordDraft = z.strictObject({ record: AddressRecord, isNew: z.boolean() })
export type RecordDraft = z.infer<typeof RecordDraft>

export const RecordReceipt = z.object({ outcome: z.enum(['added', 'changed', 'unchanged']), id: z.string() })
export type RecordReceipt = z.infer<typeof RecordReceipt>

export const ArchiveDraft = z.strictObject({ isArchived: z.boolean() })
export type ArchiveDraft = z.infer<typeof ArchiveDraft>

export const Archived = z.object({ archivedAt: Instant.nullable() })
export type Archived = z.infer<typeof Archived>
