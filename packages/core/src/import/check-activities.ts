import { CATEGORIES } from '../activity/activity.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import { complete } from './complete.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportedActivity, ImportPlan, ImportTable } from './import-plan.ts'
import { makePlan } from './make-plan.ts'
import type { RowReader } from './row-reader.ts'
import { TEXT_LENGTHS } from './text-lengths.ts'

const MODES: readonly ImportedActivity['mode'][] = ['in-person', 'online', 'blended']

/** The columns of a table of activities, in the order of an export. At least one of the two titles is needed. */
export const ACTIVITY_COLUMNS: readonly ImportColumn[] = [
  { name: 'code', required: true, meaning: 'Your reference of the activity; never changes.' },
  { name: 'title_en', required: false, meaning: 'Title in English; this or title_es is needed.' },
  { name: 'title_es', required: false, meaning: 'Title in Spanish; this or title_en is needed.' },
  { name: 'category', required: true, meaning: `One of: ${CATEGORIES.join(', ')}.` },
  { name: 'country', required: true, meaning: 'Country, three letters of ISO 3166-1: PER, MEX.' },
  { name: 'end_date', required: true, meaning: 'Last day, YYYY-MM-DD; from it the waves are planned.' },
  { name: 'language', required: true, meaning: 'Language of the activity, a BCP 47 tag: es, en, pt-BR.' },
  { name: 'place', required: false, meaning: 'Where it took place.' },
  { name: 'mode', required: true, meaning: `One of: ${MODES.join(', ')}.` },
  { name: 'institutions', required: false, meaning: 'Codes of the institutions assisted, separated by semicolons.' },
  { name: 'priorities_en', required: false, meaning: 'Needs stated and priorities agreed, in English.' },
  { name: 'priorities_es', required: false, meaning: 'Needs stated and priorities agreed, in Spanish.' },
]

/** What the database has, by code. */
export interface KnownToActivities {
  readonly activities: ReadonlyMap<string, ImportedActivity>
  readonly institutions: { has(code: string): boolean }
}

/** The cells of an activity under `ACTIVITY_COLUMNS`. */
export const activityCells = (activity: ImportedActivity): readonly string[] => [
  activity.code,
  activity.title.en,
  activity.title.es ?? '',
  activity.category,
  activity.country,
  activity.endDate,
  activity.language,
  activity.place,
  activity.mode,
  activity.institutions.join(';'),
  activity.priorities.en,
  activity.priorities.es ?? '',
]

/**
 * What importing a table of activities would do.
 * @returns the plan; activities that the table does not name stay as they are, and so do texts in other languages and
 *   what a column that the table lacks would say
 */
export const checkActivities = (table: ImportTable, known: KnownToActivities): ImportPlan<ImportedActivity> =>
  makePlan(table, {
    columns: ACTIVITY_COLUMNS,
    known: known.activities,
    read: (row, before) =>
      complete<ImportedActivity>({
        code: row.code('code'),
        title: titleOf(row, before?.title),
        category: row.choice('category', CATEGORIES),
        country: row.country('country'),
        endDate: row.date('end_date'),
        language: row.language('language'),
        place: row.has('place') ? row.text('place', TEXT_LENGTHS.place, 0) : (before?.place ?? ''),
        mode: row.choice('mode', MODES),
        institutions: row.has('institutions')
          ? row.references('institutions', known.institutions)
          : (before?.institutions ?? []),
        priorities: prioritiesOf(row, before?.priorities),
      }),
  })

function titleOf(row: RowReader, before: LocalizedText | undefined): LocalizedText | undefined {
  const read = (column: string) => row.text(column, TEXT_LENGTHS.title, 0)
  const title = localized(row, 'title', before, read)
  if (title?.en === '') {
    row.report('title_en', 'empty', ['title_es'])
    return undefined
  }
  return title
}

const prioritiesOf = (row: RowReader, before: LocalizedText | undefined): LocalizedText | undefined =>
  localized(row, 'priorities', before, (column) => row.paragraphs(column, TEXT_LENGTHS.priorities))

/** A text from its two columns: Spanish stands in for English that is missing, and other languages are kept. */
function localized(
  row: RowReader,
  field: 'title' | 'priorities',
  before: LocalizedText | undefined,
  read: (column: string) => string | undefined,
): LocalizedText | undefined {
  // English that says the same as Spanish stood in for it, and must not outlive a correction of the Spanish.
  const kept = { en: before?.en === before?.es ? '' : before?.en, es: before?.es }
  const [en, es] = (['en', 'es'] as const).map((language) =>
    row.has(`${field}_${language}`) ? read(`${field}_${language}`) : (kept[language] ?? ''),
  )
  if (en === undefined || es === undefined) return undefined
  const { es: _replaced, ...others } = before ?? { en: '' }
  return { ...others, en: en === '' ? es : en, ...(es === '' ? {} : { es }) }
}
