import { expect, it, vi } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'

const OFFICES = 'code,name,type,country\nOF-1,Oficina uno,ip-office,PER\nOF-2,Oficina dos,university,MEX\n'
const HEADER = 'code,name,email,language,institution,country,activities'

/** The state of an import once it no longer works. */
const settled = ({ workspace }: TestCollector, id: string) =>
  vi.waitFor(
    async () => {
      const status = await workspace.importStatus(id)
      expect(['reading', 'applying']).not.toContain(status.state)
      return status
    },
    { timeout: 60_000, interval: 20 },
  )

async function check(
  collector: TestCollector,
  kind: 'institutions' | 'people' | 'activities',
  file: BodyInit,
  name = 'table.csv',
) {
  const { id } = await collector.workspace.startImport(kind, name, file)
  return settled(collector, id)
}

async function apply(collector: TestCollector, kind: 'institutions' | 'people' | 'activities', file: string) {
  const { id } = await check(collector, kind, file)
  await collector.workspace.applyImport(id, false)
  return settled(collector, id)
}

it('a dry run lists every problem by row and column and writes nothing', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const before = (await collector.workspace.people()).total
  const checked = await check(
    collector,
    'people',
    `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,\nP-2,Eva,"a@example.org,b@example.org",es,OF-1,,\nP-3,Luz,luz@example.org,,OF-9,,\n`,
  )
  expect(checked).toMatchObject({ state: 'checked', rowCount: 3, added: 1, problemCount: 3, rowsWithProblems: 2 })
  expect(checked.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'email', 'not-an-email'],
    [4, 'institution', 'unknown-reference'],
    [4, 'language', 'empty'],
  ])
  expect(checked.examples).toMatchObject([{ code: 'P-1', before: null, after: { name: 'Ana', country: 'PER' } }])
  expect((await collector.workspace.people()).total).toBe(before)
})

it('rows with problems are never written, and only left out when that is said', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const { id } = await check(
    collector,
    'people',
    `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,\nP-2,Eva,eva,es,OF-1,,\n`,
  )
  await expect(collector.workspace.applyImport(id, false)).rejects.toMatchObject({ problem: 'import-has-problems' })
  await collector.workspace.applyImport(id, true)
  expect(await settled(collector, id)).toMatchObject({ state: 'done', rowsDone: 1, rowCount: 1 })
  expect((await collector.workspace.people({ search: 'P-' })).people.map(({ code }) => code)).toContain('P-1')
  expect((await collector.workspace.people({ search: 'eva' })).total).toBe(0)
  await expect(collector.workspace.applyImport(id, true)).rejects.toMatchObject({ problem: 'import-not-ready' })
})

it('the same file a second time changes nothing, and an export imported again neither', async () => {
  const collector = await startCollector()
  const first = await apply(collector, 'institutions', OFFICES)
  expect(first).toMatchObject({ state: 'done', added: 2, changed: 0 })
  expect(await check(collector, 'institutions', OFFICES)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  for (const kind of ['institutions', 'people', 'activities'] as const) {
    for (const format of ['csv', 'xlsx']) {
      const reply = await collector.fetch(`/api/exports/${kind}.${format}`, { method: 'GET' })
      expect(reply.headers.get('content-disposition')).toContain(`estela-${kind}.${format}`)
      const again = await check(collector, kind, await reply.arrayBuffer(), `again.${format}`)
      expect(again).toMatchObject({ state: 'checked', problemCount: 0, added: 0, changed: 0 })
      expect(again.unchanged).toBeGreaterThan(1)
    }
  }
})

it('an export is narrowed to a country and leaves out what is archived', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const exported = async () =>
    (await collector.fetch('/api/exports/institutions.csv?country=MEX', { method: 'GET' })).text()
  expect(await exported()).toContain('OF-2')
  expect(await exported()).not.toContain('OF-1')
  const [office] = (await collector.workspace.institutions({ search: 'OF-2' })).institutions
  await collector.workspace.archive('institutions', office?.id ?? '', true)
  expect(await exported()).not.toContain('OF-2')
})

it.each([
  ['text that is not UTF-8', new Uint8Array([0x63, 0x6f, 0xff, 0x0a]), 'names.csv', 'not-utf-8'],
  ['a picture called a workbook', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'people.xlsx', 'not-a-workbook'],
  [
    'an archive that is no workbook',
    new TextEncoder().encode('PK\u0003\u0004 and so on'),
    'people.xlsx',
    'not-a-workbook',
  ],
  ['an old workbook', new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'people.xls', 'old-workbook'],
  ['nothing', new Uint8Array(), 'empty.csv', 'no-header'],
])('%s is unreadable, with the reason', async (_case, file, name, code) => {
  const status = await check(await startCollector(), 'people', file, name)
  expect(status).toMatchObject({ state: 'unreadable', unreadable: { code, reason: expect.stringMatching(/\.$/) } })
})

it('a file of more than 10 MB is not read to its end', async () => {
  const { workspace } = await startCollector()
  const sending = workspace.startImport('people', 'large.csv', new Uint8Array(11 * 1024 * 1024))
  await expect(sending).rejects.toMatchObject({ problem: 'file-too-large' })
  await expect(workspace.importStatus('nothing')).rejects.toMatchObject({ problem: 'import-unknown' })
})

it('what has changed since the check is seen before anything is written', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const { id } = await check(collector, 'people', `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,\n`)
  const other = { name: 'Eva', email: 'ana@example.org', language: 'es', institution: 'OF-1' }
  await collector.workspace.saveRecord('people', 'P-2', other, true)
  await collector.workspace.applyImport(id, false)
  const overtaken = await settled(collector, id)
  expect(overtaken).toMatchObject({ state: 'checked', hasBeenOvertaken: true, problemCount: 1 })
  expect(overtaken.problems[0]).toMatchObject({ code: 'email-taken', hints: ['P-2'] })
  expect((await collector.workspace.people({ search: 'P-1' })).total).toBe(0)
})

it('activities of a table get their waves, and a person of a table is asked about them', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const columns = 'code,title_es,category,country,end_date,language,mode,institutions'
  const done = await apply(
    collector,
    'activities',
    `${columns}\nC-1,Curso,capacity-building,PER,2026-06-30,es,online,OF-1\nC-2,Sistema,infrastructure,MEX,2026-07-31,es,blended,OF-1;OF-2\n`,
  )
  expect(done).toMatchObject({ state: 'done', rowsDone: 2 })
  await apply(collector, 'people', `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,C-1;C-2\n`)
  const [person] = (await collector.workspace.people({ search: 'P-1' })).people
  const { invitations } = await collector.workspace.person(person?.id ?? '')
  expect(new Set(invitations.map(({ activityTitle }) => activityTitle.es))).toEqual(new Set(['Curso', 'Sistema']))
})

it('a table that no longer names an activity takes nobody out of it, and changes nothing', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  await apply(collector, 'people', `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,SAMPLE-PER-CB-02\n`)
  const without = `${HEADER}\nP-1,Ana,ana@example.org,es,OF-1,,\n`
  expect(await check(collector, 'people', without)).toMatchObject({ changed: 0, unchanged: 1 })
  const other = `${HEADER}\nP-1,Ana María,ana@example.org,es,OF-1,,SAMPLE-PER-CB-01\n`
  const { examples } = await apply(collector, 'people', other)
  expect(examples[0]?.after).toEqual({ name: 'Ana María', activities: 'SAMPLE-PER-CB-01;SAMPLE-PER-CB-02' })
  expect(await check(collector, 'people', without)).toMatchObject({ changed: 1, added: 0 })
})

it('an import that stops in the middle says how far it came, and goes on when the file is sent again', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const rows = Array.from({ length: 2_500 }, (_, index) => `P-${index},Ana ${index},p${index}@example.org,es,OF-1,,`)
  const file = `${HEADER}\n${rows.join('\n')}\n`
  const { write } = collector.store
  let portions = 0
  collector.store.write = (statements) => {
    portions += 1
    return portions === 2 ? Promise.reject(new Error('The disk is full.')) : write(statements)
  }
  expect(await apply(collector, 'people', file)).toMatchObject({ state: 'failed', rowsDone: 1_000 })
  collector.store.write = write
  expect(await check(collector, 'people', file)).toMatchObject({ added: 1_500, unchanged: 1_000 })
  expect(await apply(collector, 'people', file)).toMatchObject({ state: 'done', rowsDone: 1_500 })
})

it('20 000 people are written, and twice is as once', async () => {
  const collector = await startCollector()
  await apply(collector, 'institutions', OFFICES)
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `P-${index},Náme ${index},p${index}@example.org,es,OF-${1 + (index % 2)},,SAMPLE-PER-CB-02`,
  )
  const file = `${HEADER}\n${rows.join('\n')}\n`
  const done = await apply(collector, 'people', file)
  expect(done).toMatchObject({ state: 'done', rowsDone: 20_000, rowCount: 20_000, added: 20_000 })
  expect(await check(collector, 'people', file)).toMatchObject({ added: 0, changed: 0, unchanged: 20_000 })
  const page = await collector.workspace.people({
    activity: 'SAMPLE-PER-CB-02',
    search: 'p19999@',
    sort: 'institution',
  })
  expect(page.people).toMatchObject([{ code: 'P-19999', institutionName: 'Oficina dos', country: 'MEX' }])
})
