import { emailAddress } from '../contact/email-address.ts'
import { oneLine } from './cell-text.ts'
import { complete } from './complete.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportedInstitution, ImportedPerson, ImportPlan, ImportTable } from './import-plan.ts'
import { makePlan } from './make-plan.ts'
import type { RowReader } from './row-reader.ts'
import { rowsByText } from './rows-by-text.ts'
import { TEXT_LENGTHS } from './text-lengths.ts'

/** The columns of a table of people, in the order of an export. */
export const PERSON_COLUMNS: readonly ImportColumn[] = [
  { name: 'code', required: true, meaning: 'Your reference of the person; never changes.' },
  { name: 'name', required: true, meaning: 'Name as it stands in the salutation of a mail.' },
  { name: 'email', required: true, meaning: 'One e-mail address that no other person has.' },
  { name: 'language', required: true, meaning: 'Language of mails and pages, a BCP 47 tag: es, en, pt-BR.' },
  { name: 'institution', required: true, meaning: 'Code of the institution, which must be there already.' },
  {
    name: 'country',
    required: false,
    meaning: 'Country, three letters of ISO 3166-1; empty: that of the institution.',
  },
  { name: 'activities', required: false, meaning: 'Codes of the activities to ask about, separated by semicolons.' },
]

/** What the database has, by code. */
export interface KnownToPeople {
  readonly people: ReadonlyMap<string, ImportedPerson>
  readonly institutions: ReadonlyMap<string, Pick<ImportedInstitution, 'country'>>
  readonly activities: { has(code: string): boolean }
}

/** The cells of a person under `PERSON_COLUMNS`. */
export const personCells = (person: ImportedPerson): readonly string[] => [
  person.code,
  person.name,
  person.email,
  person.language,
  person.institution,
  person.country,
  person.activities.join(';'),
]

/**
 * What importing a table of people would do.
 *
 * Nobody is mailed twice because two people share an address: one that is twice in the table, or belongs to a known
 * person whom the table does not name, is a problem. Case does not distinguish addresses here.
 * @returns the plan; people that the table does not name stay as they are, and so does what a column that the table
 *   lacks would say
 */
export function checkPeople(table: ImportTable, known: KnownToPeople): ImportPlan<ImportedPerson> {
  const reportSharedAddress = sharedAddresses(table, known.people)
  return makePlan(table, {
    columns: PERSON_COLUMNS,
    known: known.people,
    read: (row, before) => {
      reportSharedAddress(row)
      const institution = row.reference('institution', known.institutions)
      return complete<ImportedPerson>({
        code: row.code('code'),
        name: row.text('name', TEXT_LENGTHS.name),
        email: row.email('email'),
        language: row.language('language'),
        institution,
        country: countryOf(row, before, known.institutions.get(institution ?? '')?.country),
        activities: row.has('activities') ? row.references('activities', known.activities) : (before?.activities ?? []),
      })
    },
  })
}

/** @param ofInstitution undefined where the institution is not known, which is reported at its own column. */
function countryOf(row: RowReader, before: ImportedPerson | undefined, ofInstitution: string | undefined) {
  if (row.peek('country') !== '') return row.country('country')
  return row.has('country') ? ofInstitution : (before?.country ?? ofInstitution)
}

function sharedAddresses(table: ImportTable, people: ReadonlyMap<string, ImportedPerson>): (row: RowReader) => void {
  const place = (name: string) => table.columns.findIndex((column) => column.trim().toLowerCase() === name)
  const inTable = rowsByText(table, place('email'), addressKey)
  const named = new Set(table.rows.map(({ cells }) => oneLine(cells[place('code')] ?? '')))
  const owners = new Map(
    [...people.values()].filter(({ code }) => !named.has(code)).map(({ code, email }) => [addressKey(email), code]),
  )
  return (row) => {
    const address = addressKey(row.peek('email'))
    const others = inTable.othersWith(address, row.number)
    if (others.length > 0) row.report('email', 'email-twice', others)
    const owner = owners.get(address)
    if (owner !== undefined) row.report('email', 'email-taken', [owner])
  }
}

/** What two cells have in common when they name the same mailbox; empty for what is no address. */
const addressKey = (cell: string): string => emailAddress(oneLine(cell))?.toLowerCase() ?? ''
