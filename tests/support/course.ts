import { randomUUID } from 'node:crypto'
import { insertActivity } from '@estela/collector/storage/activities'
import { insertInstitution, insertPerson } from '@estela/collector/storage/address-book'
import { enrolPeople } from '@estela/collector/storage/enrolments'
import type { Store } from '@estela/collector/storage/store'
import { listLatestVersionIds } from '@estela/collector/storage/wave-templates'
import { studyStatements } from '@estela/collector/studies/plan-study'
import { type PlannedWave, waveTemplates } from '@estela/core'

/** Who takes part in a course: `name@example.org`, of one office in Peru. */
export interface CourseSource {
  readonly id: string
  readonly endDate: string
  readonly people: readonly string[]
  readonly language?: string
  readonly template?: readonly PlannedWave[]
}

/** A course in Peru that is no sample, with its study, its waves and its people, planned at `now`. */
export async function planCourse(store: Store, source: CourseSource, now: Date): Promise<void> {
  const { id, endDate, people, language = 'es', template = waveTemplates['capacity-building'] ?? [] } = source
  const activity = {
    id,
    code: id,
    title: { en: `Course ${id}`, es: `Curso ${id}` },
    category: 'capacity-building',
    country: 'PER',
    endDate,
    language: 'es',
    place: 'Lima',
    mode: 'in-person',
    priorities: { en: '' },
    programmes: [],
    isSample: false,
  } as const
  const isOfficeKnown = (await store.read('SELECT id FROM institution WHERE id = ?', ['office'])).length === 1
  const known = new Set((await store.read('SELECT id FROM person')).map((row) => String(row.id)))
  await store.write([
    insertActivity(activity),
    ...studyStatements(`${id}-study`, activity, template, await listLatestVersionIds(store)),
    ...(isOfficeKnown
      ? []
      : [insertInstitution({ id: 'office', code: 'office', name: 'Office', country: 'PER', type: 'ip-office' })]),
    ...people
      .filter((name) => !known.has(name))
      .map((name) =>
        insertPerson({
          id: name,
          code: name,
          institutionId: 'office',
          name,
          email: `${name}@example.org`,
          language,
          country: 'PER',
        }),
      ),
    ...enrolPeople(
      people.map((personId) => ({ respondentId: randomUUID(), personId, studyId: `${id}-study` })),
      now,
    ),
  ])
}
