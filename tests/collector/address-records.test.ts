import { expect, it } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'

const OFFICE = { name: 'Oficina de prueba', type: 'ip-office', country: 'PER' }
const ANA = {
  name: 'Ana Quispe',
  email: 'ana@example.org',
  language: 'es',
  institution: 'OF-1',
  country: '',
  activities: '',
}
const COURSE = {
  title_en: 'Course',
  title_es: 'Curso',
  category: 'capacity-building',
  country: 'PER',
  end_date: '2026-06-30',
  language: 'es',
  place: 'Lima',
  mode: 'in-person',
  institutions: 'OF-1',
  priorities_en: '',
  priorities_es: '',
}

async function withOffice(): Promise<TestCollector> {
  const collector = await startCollector()
  await collector.workspace.saveRecord('institutions', 'OF-1', OFFICE, true)
  return collector
}

const errorsOf = (saving: Promise<unknown>): Promise<unknown> =>
  saving.then(
    () => 'saved',
    ({ body }) => body.errors,
  )

it('an institution is added once, changed, and left as it is when nothing is different', async () => {
  const { workspace } = await withOffice()
  const save = (name: string) => workspace.saveRecord('institutions', 'OF-1', { ...OFFICE, name }, false)
  expect((await save('Oficina de prueba')).outcome).toBe('unchanged')
  const { outcome, id } = await save('Oficina nueva')
  expect(outcome).toBe('changed')
  expect(await workspace.institution(id)).toMatchObject({ code: 'OF-1', name: 'Oficina nueva', people: 0 })
  expect(await errorsOf(workspace.saveRecord('institutions', 'OF-1', OFFICE, true))).toEqual([
    { pointer: '/record/code', code: 'code-taken' },
  ])
})

it.each([
  ['two addresses', { email: 'ana@example.org, eve@example.org' }, 'email', 'not-an-email'],
  [
    'an address with a line break and a header',
    { email: 'ana@example.org\r\nBcc: eve@example.org' },
    'email',
    'not-an-email',
  ],
  ['no language', { language: '' }, 'language', 'empty'],
  ['an institution that is not there', { institution: 'NOBODY' }, 'institution', 'unknown-reference'],
  ['an activity that is not there', { activities: 'NOTHING' }, 'activities', 'unknown-reference'],
  ['a country that is none', { country: 'XXX' }, 'country', 'not-a-country'],
])('a person with %s is refused at its place, and nothing is written', async (_case, wrong, column, code) => {
  const { workspace } = await withOffice()
  const saving = workspace.saveRecord('people', 'P-1', { ...ANA, ...wrong }, true)
  expect(await errorsOf(saving)).toEqual([{ pointer: `/record/${column}`, code }])
  expect((await workspace.people({ search: 'P-1' })).total).toBe(0)
})

it('nobody gets the address of somebody else, whatever the case of its letters', async () => {
  const { workspace } = await withOffice()
  await workspace.saveRecord('people', 'P-1', ANA, true)
  const saving = workspace.saveRecord('people', 'P-2', { ...ANA, email: 'ANA@Example.ORG' }, true)
  expect(await errorsOf(saving)).toEqual([{ pointer: '/record/email', code: 'email-taken' }])
})

it('an activity without an end date is refused; with one it gets its waves, and its new people their invitations', async () => {
  const { workspace } = await withOffice()
  const without = workspace.saveRecord('activities', 'C-1', { ...COURSE, end_date: '' }, true)
  expect(await errorsOf(without)).toEqual([{ pointer: '/record/end_date', code: 'empty' }])

  const { id } = await workspace.saveRecord('activities', 'C-1', COURSE, true)
  const planned = await workspace.activity(id)
  expect(planned.waves.length).toBeGreaterThan(1)
  expect(planned).toMatchObject({
    institutions: [OFFICE.name],
    isSample: false,
    record: { code: 'C-1', title_es: 'Curso' },
  })

  const person = await workspace.saveRecord('people', 'P-1', { ...ANA, activities: 'C-1' }, true)
  const { invitations } = await workspace.activity(id)
  expect(invitations.map(({ personName }) => personName)).toEqual(planned.waves.map(() => 'Ana Quispe'))
  expect((await workspace.person(person.id)).record).toEqual({ ...ANA, code: 'P-1', country: 'PER', activities: 'C-1' })
})

it('a person who is taken out of an activity in the record stays enrolled, and is never enrolled twice', async () => {
  const { workspace } = await withOffice()
  const { id } = await workspace.saveRecord('activities', 'C-1', COURSE, true)
  const save = (activities: string) => workspace.saveRecord('people', 'P-1', { ...ANA, activities }, false)
  await save('C-1')
  const { invitations } = await workspace.activity(id)
  const { id: personId } = await save('')
  await save('C-1')
  expect((await workspace.activity(id)).invitations).toEqual(invitations)
  expect((await workspace.person(personId)).record.activities).toBe('C-1')
})

it('another end date moves the waves that are not under way', async () => {
  const { workspace } = await withOffice()
  const { id } = await workspace.saveRecord('activities', 'C-1', COURSE, true)
  const opensBefore = (await workspace.activity(id)).waves.map(({ opensAt }) => Date.parse(opensAt))
  await workspace.saveRecord('activities', 'C-1', { ...COURSE, end_date: '2026-07-30' }, false)
  const moved = await workspace.activity(id)
  expect(moved.endDate).toBe('2026-07-30')
  expect(moved.waves.map(({ opensAt }, index) => Date.parse(opensAt) > (opensBefore[index] ?? 0))).toEqual(
    moved.waves.map(() => true),
  )
})

it('another address clears that the old one took no mail, is noted without the address, and looks at the contacts again', async () => {
  const { workspace, store } = await withOffice()
  const { id: activityId } = await workspace.saveRecord('activities', 'C-1', COURSE, true)
  const { id } = await workspace.saveRecord('people', 'P-1', { ...ANA, activities: 'C-1' }, true)
  await store.write([
    { sql: `UPDATE person SET undeliverable_at = '2026-03-01T00:00:00.000Z' WHERE id = ?`, args: [id] },
    {
      sql: `UPDATE invitation SET undeliverable_at = '2026-03-01T00:00:00.000Z', contact_due_at = NULL
            WHERE wave_id IN (SELECT wave.id FROM wave JOIN study ON study.id = wave.study_id WHERE activity_id = ?)`,
      args: [activityId],
    },
  ])
  expect((await workspace.people({ search: 'P-1' })).people[0]?.state).toBe('undeliverable')

  const saved = { ...ANA, email: 'ana.quispe@example.org', activities: 'C-1' }
  expect((await workspace.saveRecord('people', 'P-1', saved, false)).outcome).toBe('changed')
  const person = await workspace.person(id)
  expect(person.undeliverableAt).toBeNull()
  expect(person.log).toMatchObject([{ source: 'event', kind: 'address-changed', detail: null, about: null }])
  const rows = await store.read(
    `SELECT count(*) AS waiting FROM invitation JOIN addressee ON addressee.invitation_id = invitation.id
     WHERE addressee.person_id = ? AND undeliverable_at IS NULL AND contact_due_at IS NOT NULL`,
    [id],
  )
  expect(rows).toEqual([{ waiting: person.invitations.length }])
})

it('what is archived is in no list unless asked for, and comes back', async () => {
  const { workspace } = await withOffice()
  const kinds = [
    ['institutions', 'OF-1', OFFICE],
    ['activities', 'C-1', COURSE],
    ['people', 'P-1', ANA],
  ] as const
  const listed = async () => [
    (await workspace.institutions({ search: 'OF-1' })).total,
    (await workspace.activities()).activities.filter(({ code }) => code === 'C-1').length,
    (await workspace.people({ search: 'P-1' })).total,
  ]
  const ids = await Promise.all(
    kinds.map(async ([kind, code, record]) => (await workspace.saveRecord(kind, code, record, false)).id),
  )
  const archive = (isArchived: boolean) =>
    Promise.all(kinds.map(([kind], index) => workspace.archive(kind, ids[index] ?? '', isArchived)))
  expect(await listed()).toEqual([1, 1, 1])
  await archive(true)
  expect(await listed()).toEqual([0, 0, 0])
  const { countries } = await workspace.overview()
  const announced = countries.flatMap(({ open, toCome }) => [...open, ...toCome])
  expect(announced.filter(({ activityId }) => activityId === ids[1])).toEqual([])
  expect((await workspace.institutions({ archived: 'yes' })).total).toBe(1)
  expect((await workspace.activities({ archived: 'yes' })).activities.map(({ code }) => code)).toEqual(['C-1'])
  expect((await workspace.people({ state: 'archived' })).people.map(({ code }) => code)).toEqual(['P-1'])
  await archive(false)
  expect(await listed()).toEqual([1, 1, 1])
  await expect(workspace.archive('people', 'nobody', true)).rejects.toMatchObject({ problem: 'person-unknown' })
})

it('the lists are filtered, sorted and cut into pages, and count everything that fits', async () => {
  const { workspace } = await startCollector()
  const all = await workspace.people()
  expect(all.people).toHaveLength(50)
  expect(all.total).toBeGreaterThan(50)
  const second = await workspace.people({ page: 2 })
  expect(second.people.map(({ id }) => id)).not.toContain(all.people[0]?.id)
  expect((await workspace.people({ page: 1_000 })).total).toBe(all.total)

  const [one] = all.people
  const found = await workspace.people({ search: one?.email.toUpperCase() })
  expect(found.people).toEqual([one])
  const ofActivity = await workspace.people({ activity: one?.activities[0], country: one?.country })
  expect(ofActivity.people.every(({ activities }) => activities.includes(one?.activities[0] ?? ''))).toBe(true)
  const institutions = await workspace.institutions({ sort: 'people' })
  const sizes = institutions.institutions.map(({ people }) => people)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect((await workspace.institutions({ sort: '-name' })).institutions.map(({ id }) => id)).toEqual(
    (await workspace.institutions()).institutions.map(({ id }) => id).toReversed(),
  )
})

it('names are found and sorted whatever their capitals and accents', async () => {
  const { workspace } = await withOffice()
  const names = ['Óscar Núñez', 'Zoila Paz', 'ana ÁVILA', 'Íñigo Güell']
  for (const [index, name] of names.entries())
    await workspace.saveRecord('people', `N-${index}`, { ...ANA, name, email: `n${index}@example.org` }, true)
  const found = async (search: string) => (await workspace.people({ search })).people.map(({ name }) => name)
  expect(await found('nunez')).toEqual(['Óscar Núñez'])
  expect(await found('NÚÑEZ')).toEqual(['Óscar Núñez'])
  expect(await found('ávila')).toEqual(['ana ÁVILA'])
  expect(await found('guell')).toEqual(['Íñigo Güell'])
  const { people } = await workspace.people({ institution: 'OF-1' })
  expect(people.map(({ name }) => name)).toEqual(['ana ÁVILA', 'Íñigo Güell', 'Óscar Núñez', 'Zoila Paz'])
})

it('the schedule looks again at everybody who is asked about an activity that is archived', async () => {
  const { workspace, store } = await withOffice()
  const { id } = await workspace.saveRecord('activities', 'C-1', COURSE, true)
  await workspace.saveRecord('people', 'P-1', { ...ANA, activities: 'C-1' }, true)
  const ofActivity = `FROM invitation JOIN wave ON wave.id = invitation.wave_id
    JOIN study ON study.id = wave.study_id WHERE study.activity_id = ?`
  await store.write([
    { sql: `UPDATE invitation SET contact_due_at = NULL WHERE id IN (SELECT invitation.id ${ofActivity})`, args: [id] },
  ])
  await workspace.archive('activities', id, true)
  const [row] = await store.read(
    `SELECT count(*) AS invitations, count(invitation.contact_due_at) AS looked_at ${ofActivity}`,
    [id],
  )
  expect(row?.looked_at).toBe(row?.invitations)
  expect(row?.invitations).toBeGreaterThan(0)
})

it('a person shows every letter with its wave, the newest first, and what became of each invitation', async () => {
  const { workspace } = await startCollector()
  const { people } = await workspace.people({ activity: 'SAMPLE-PER-CB-02' })
  const persons = await Promise.all(people.map(({ id }) => workspace.person(id)))
  const [person] = persons.filter(({ log }) => log.length > 1)
  const times = person?.log.map(({ at }) => at) ?? []
  expect(times).toEqual(times.toSorted().toReversed())
  expect(person?.log[0]).toMatchObject({
    source: 'letter',
    state: 'sent',
    about: { wave: { position: expect.any(Number) } },
  })
  expect(person?.invitations.length).toBeGreaterThan(0)
  await expect(workspace.person('nobody')).rejects.toMatchObject({ problem: 'person-unknown' })
})
