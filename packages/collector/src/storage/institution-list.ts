import type { InstitutionQuery, InstitutionRow } from '@estela/contract'
import type { InstitutionType } from '@estela/core'
import { foldedText } from './folded-text.ts'
import { integer, text } from './rows.ts'
import type { Row, Store } from './store.ts'

/** One page of the institutions that were asked for, and how many there are in all. */
export async function listInstitutions(
  store: Store,
  query: InstitutionQuery,
  pageSize: number,
): Promise<{ institutions: InstitutionRow[]; total: number }> {
  const rows = await store.read(
    `WITH asked (country, type, archived, search) AS (SELECT ?, ?, ?, ?),
     matching AS MATERIALIZED (
       SELECT institution.id, institution.code, institution.name, institution.type, institution.country,
         institution.archived_at,
         replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(institution.name),
           'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í',
           'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') AS folded,
         (SELECT count(*) FROM person
           WHERE person.institution_id = institution.id AND person.archived_at IS NULL) AS people
       FROM institution, asked
       WHERE institution.country = coalesce(asked.country, institution.country)
         AND institution.type = coalesce(asked.type, institution.type)
         AND (institution.archived_at IS NOT NULL) = asked.archived
         AND (instr(folded, asked.search) OR instr(lower(institution.code), asked.search))),
     page AS (
       SELECT matching.*, row_number() OVER (ORDER BY
           iif(sort = 'people', -people, 0), iif(sort = 'name', folded, NULL),
           iif(sort = '-name', folded, NULL) DESC, code) AS place
       FROM matching, (SELECT ? AS sort) ORDER BY place LIMIT ? OFFSET ?)
     SELECT (SELECT count(*) FROM matching) AS total, page.*, (SELECT count(*) FROM activity_institution
       WHERE activity_institution.institution_id = page.id) AS activities
     FROM (SELECT 1) LEFT JOIN page ORDER BY page.place`,
    [
      query.country ?? null,
      query.type ?? null,
      query.archived === 'yes' ? 1 : 0,
      foldedText(query.search),
      query.sort,
      pageSize,
      (query.page - 1) * pageSize,
    ],
  )
  const institutions = rows.filter(({ id }) => id !== null).map(toRow)
  return { institutions, total: integer(rows[0] ?? {}, 'total') }
}

export async function findInstitution(store: Store, id: string): Promise<InstitutionRow | null> {
  const [row] = await store.read(
    `SELECT id, code, name, type, country, archived_at,
       (SELECT count(*) FROM person WHERE person.institution_id = institution.id AND person.archived_at IS NULL) AS people,
       (SELECT count(*) FROM activity_institution WHERE activity_institution.institution_id = institution.id) AS activities
     FROM institution WHERE id = ?`,
    [id],
  )
  return row === undefined ? null : toRow(row)
}

const toRow = (row: Row): InstitutionRow => ({
  id: text(row, 'id'),
  code: text(row, 'code'),
  name: text(row, 'name'),
  type: text(row, 'type') as InstitutionType,
  country: text(row, 'country'),
  people: integer(row, 'people'),
  activities: integer(row, 'activities'),
  archivedAt: row.archived_at === null ? null : text(row, 'archived_at'),
})
