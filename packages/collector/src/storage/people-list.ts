import type { PersonQuery, PersonRow } from '@estela/contract'
import { foldedText } from './folded-text.ts'
import { integer, json, text } from './rows.ts'
import type { Row, Store } from './store.ts'

/** One page of the people that were asked for, and how many there are in all. */
export async function listPeople(
  store: Store,
  query: PersonQuery,
  pageSize: number,
): Promise<{ people: PersonRow[]; total: number }> {
  const rows = await store.read(PAGE_OF_PEOPLE, [
    query.country ?? null,
    query.institution ?? null,
    query.activity ?? null,
    query.state ?? null,
    foldedText(query.search),
    query.sort,
    pageSize,
    (query.page - 1) * pageSize,
  ])
  return { people: rows.filter(({ id }) => id !== null).map(toRow), total: integer(rows[0] ?? {}, 'total') }
}

// The codes of activities are looked up for the people of the page only.
const PAGE_OF_PEOPLE = `WITH asked (country, institution, activity, state, search) AS (SELECT ?, ?, ?, ?, ?),
  matching AS MATERIALIZED (
    SELECT person.id, person.code, person.name, person.email, person.language, person.country, person.archived_at,
      institution.code AS institution_code, institution.name AS institution_name,
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(person.name),
        'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í',
        'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') AS folded,
      CASE WHEN person.archived_at IS NOT NULL THEN 'archived' WHEN person.opted_out_at IS NOT NULL THEN 'opted-out'
        WHEN person.undeliverable_at IS NOT NULL THEN 'undeliverable' ELSE 'reachable' END AS person_state
    FROM asked, person JOIN institution ON institution.id = person.institution_id
    WHERE person.country = coalesce(asked.country, person.country)
      AND institution.code = coalesce(asked.institution, institution.code)
      AND iif(asked.state IS NULL, person.archived_at IS NULL, person_state = asked.state)
      AND (instr(folded, asked.search) OR instr(lower(person.code), asked.search)
        OR instr(lower(person.email), asked.search))
      AND (asked.activity IS NULL OR EXISTS (SELECT 1 FROM enrolment
        JOIN respondent ON respondent.id = enrolment.respondent_id
        JOIN study ON study.id = respondent.study_id
        JOIN activity ON activity.id = study.activity_id
        WHERE enrolment.person_id = person.id AND activity.code = asked.activity))),
  page AS (
    SELECT matching.*, row_number() OVER (ORDER BY iif(sort = 'institution', institution_name, NULL) COLLATE NOCASE,
        iif(sort = 'country', country, NULL), folded, code) AS place
    FROM matching, (SELECT ? AS sort) ORDER BY place LIMIT ? OFFSET ?)
  SELECT (SELECT count(*) FROM matching) AS total, page.*, (SELECT json_group_array(DISTINCT activity.code)
    FROM enrolment
    JOIN respondent ON respondent.id = enrolment.respondent_id
    JOIN study ON study.id = respondent.study_id
    JOIN activity ON activity.id = study.activity_id
    WHERE enrolment.person_id = page.id) AS activities
  FROM (SELECT 1) LEFT JOIN page ORDER BY page.place`

const toRow = (row: Row): PersonRow => ({
  id: text(row, 'id'),
  code: text(row, 'code'),
  name: text(row, 'name'),
  email: text(row, 'email'),
  language: text(row, 'language'),
  country: text(row, 'country'),
  institutionCode: text(row, 'institution_code'),
  institutionName: text(row, 'institution_name'),
  activities: json<string[]>(row, 'activities'),
  state: text(row, 'person_state') as PersonRow['state'],
  archivedAt: row.archived_at === null ? null : text(row, 'archived_at'),
})
