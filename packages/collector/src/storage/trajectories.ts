import type { AnsweredAs, Dimension, GivenAnswer, StoredTrajectory } from '@estela/core/comparison/trajectory'
import { integer, text } from './rows.ts'
import type { Row, Store } from './store.ts'

/** The ways through the waves of these studies, of one line or of all, summed over all groups of respondents. */
export async function listTrajectories(
  store: Store,
  studyIds: readonly string[],
  line: string | null = null,
): Promise<StoredTrajectory[]> {
  const rows = await store.read(
    `SELECT study_id, line, trajectory, sum(respondents) AS respondents
     FROM json_each(?) AS asked JOIN trajectory_count ON trajectory_count.study_id = asked.value
     WHERE trajectory_count.line = coalesce(?, trajectory_count.line)
     GROUP BY study_id, line, trajectory HAVING sum(respondents) > 0`,
    [JSON.stringify(studyIds), line],
  )
  return rows.map((row) => ({ ...toTrajectory(row), group: null }))
}

/** The same, one row for each group of respondents. */
export async function listTrajectoriesByGroup(store: Store, studyIds: readonly string[]): Promise<StoredTrajectory[]> {
  const rows = await store.read(
    `SELECT study_id, line, trajectory, language, institution_type, sex, respondents
     FROM json_each(?) AS asked JOIN trajectory_count ON trajectory_count.study_id = asked.value
     WHERE respondents > 0`,
    [JSON.stringify(studyIds)],
  )
  return rows.map((row) => ({
    ...toTrajectory(row),
    group: {
      language: text(row, 'language'),
      'institution-type': text(row, 'institution_type'),
      sex: text(row, 'sex'),
    },
  }))
}

/** Which languages, types of institution and sexes occur among those who answered in these studies. */
export async function listCategories(
  store: Store,
  studyIds: readonly string[],
  line: string,
): Promise<Readonly<Record<Dimension, readonly string[]>>> {
  const rows = await store.read(
    `SELECT DISTINCT language, institution_type, sex
     FROM json_each(?) AS asked JOIN trajectory_count ON trajectory_count.study_id = asked.value
     WHERE trajectory_count.line = ? AND respondents > 0`,
    [JSON.stringify(studyIds), line],
  )
  const values = (column: string) => [...new Set(rows.map((row) => text(row, column)))].sort()
  return { language: values('language'), 'institution-type': values('institution_type'), sex: values('sex') }
}

const toTrajectory = (row: Row): Omit<StoredTrajectory, 'group'> => ({
  studyId: text(row, 'study_id'),
  line: text(row, 'line'),
  answers: (JSON.parse(text(row, 'trajectory')) as StoredAnswer[]).map(toAnswer),
  respondents: integer(row, 'respondents'),
})

/** As the trigger of migration 0006 writes it. */
type StoredAnswer = readonly [
  position: number,
  answeredAs: AnsweredAs,
  choice: string | { readonly now: string; readonly before: string } | null,
]

function toAnswer([position, answeredAs, choice]: StoredAnswer): GivenAnswer {
  if (typeof choice === 'string' || choice === null) return { position, answeredAs, choice, before: null }
  return { position, answeredAs, choice: choice.now, before: choice.before }
}
