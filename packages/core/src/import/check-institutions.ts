import { INSTITUTION_TYPES } from '../activity/activity.ts'
import { complete } from './complete.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportedInstitution, ImportPlan, ImportTable } from './import-plan.ts'
import { makePlan } from './make-plan.ts'
import { TEXT_LENGTHS } from './text-lengths.ts'

/** The columns of a table of institutions, in the order of an export. */
export const INSTITUTION_COLUMNS: readonly ImportColumn[] = [
  { name: 'code', required: true, meaning: 'Your reference of the institution; never changes.' },
  { name: 'name', required: true, meaning: 'Name as its people know it.' },
  { name: 'type', required: true, meaning: `One of: ${INSTITUTION_TYPES.join(', ')}.` },
  { name: 'country', required: true, meaning: 'Country, three letters of ISO 3166-1: PER, MEX.' },
]

/** The cells of an institution under `INSTITUTION_COLUMNS`. */
export const institutionCells = ({ code, name, type, country }: ImportedInstitution): readonly string[] => [
  code,
  name,
  type,
  country,
]

/**
 * What importing a table of institutions would do.
 * @param known the institutions of the database, by code
 * @returns the plan; institutions that the table does not name stay as they are
 */
export const checkInstitutions = (
  table: ImportTable,
  known: ReadonlyMap<string, ImportedInstitution>,
): ImportPlan<ImportedInstitution> =>
  makePlan(table, {
    columns: INSTITUTION_COLUMNS,
    known,
    read: (row) =>
      complete<ImportedInstitution>({
        code: row.code('code'),
        name: row.text('name', TEXT_LENGTHS.name),
        type: row.choice('type', INSTITUTION_TYPES),
        country: row.country('country'),
      }),
  })
