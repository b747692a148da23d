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
export async function listTrajectoriesByGroup(
  store: Store,
  studyIds: readonly string[],
  line: string | null = null,
): Promise<StoredTrajectory[]> {
  const rows = await store.read(
    `SELECT study_id, line, trajectory, language, institution_type, sex, respondents
     FROM json_each(?) AS asked JOIN trajectory_count ON trajectory_count.study_id = asked.value
     WHERE trajectory_count.line = coalesce(?, trajectory_count.line) AND respondents > 0`,
    [JSON.stringify(studyIds), line],
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

/**
 * How many of those who took part in these studies speak which language, work where and are of which sex; `line` is one
 * that all of them have.
 */
export async function countCategories(
  store: Store,
  studyIds: readonly string[],
  line: string,
): Promise<Readonly<Record<Dimension, ReadonlyMap<string, number>>>> {
  const rows = await store.read(
    `SELECT language, institution_type, sex, sum(respondents) AS respondents
     FROM json_each(?) AS asked JOIN trajectory_count ON trajectory_count.study_id = asked.value
     WHERE trajectory_count.line = ? GROUP BY language, institution_type, sex`,
    [JSON.stringify(studyIds), line],
  )
  const count = (column: string) => {
    const people = new Map<string, number>()
    for (const row of rows)
      people.set(text(row, column), (people.get(text(row, column)) ?? 0) + integer(row, 'respondents'))
    return people
  }
  return { language: count('language'), 'institution-type': count('institution_type'), sex: count('sex') }
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
