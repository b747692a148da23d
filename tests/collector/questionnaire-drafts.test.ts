import { randomUUID } from 'node:crypto'
import type { DraftSave, NewDraft, ProblemBody } from '@estela/contract'
import { questionnaires as ready } from '@estela/seeds'
import { expect, it } from 'vitest'
import { NOON, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'

const EMPTY: NewDraft = { source: { kind: 'empty' }, title: { en: 'Try' } }
const QUESTION = { elements: [{ type: 'text', name: 'a' }] }

const saveOf = (basedOnRevision: number, changes: Partial<DraftSave> = {}): DraftSave => ({
  saveId: randomUUID(),
  basedOnRevision,
  title: { en: 'Try' },
  minutes: 3,
  definition: QUESTION,
  ...changes,
})

async function startWithDraft() {
  const collector = await startCollector()
  const draft = await collector.workspace.beginDraft('TRY', EMPTY)
  return { ...collector, draft }
}

it('a draft begins empty, is saved, and every save counts', async () => {
  const { workspace, draft } = await startWithDraft()
  expect(draft).toMatchObject({
    code: 'TRY',
    revision: 1,
    basedOn: null,
    title: { en: 'Try' },
    definition: { pages: [] },
  })
  const save = saveOf(1)
  expect(await workspace.saveDraft('TRY', save)).toEqual({ revision: 2, savedAt: NOON.toISOString() })
  const { saveId, title, minutes, definition } = save
  expect(await workspace.questionnaireDraft('TRY')).toEqual({
    code: 'TRY',
    revision: 2,
    basedOn: null,
    savedAt: NOON.toISOString(),
    ...{ saveId, title, minutes, definition },
  })
})

it('an incomplete, an unknown and a broken definition are kept as they are, with the order of their keys', async () => {
  const { workspace } = await startWithDraft()
  const definitions = [
    {},
    { zebra: 1, pages: [{ elements: [null, { type: 'hologram', name: 'x' }] }], apple: { b: 1, a: [] } },
    { elements: [{ type: 'text', name: 'constructor', visibleIf: '{a' }] },
  ]
  for (const [index, definition] of definitions.entries()) {
    await workspace.saveDraft('TRY', saveOf(index + 1, { definition }))
    const kept = (await workspace.questionnaireDraft('TRY')).definition
    expect(JSON.stringify(kept)).toBe(JSON.stringify(definition))
  }
})

it('of two windows with the same draft the second is told the stored revision, and overwrites nothing', async () => {
  const { workspace } = await startWithDraft()
  await workspace.saveDraft('TRY', saveOf(1, { minutes: 4 }))
  const { problem, body } = await problemOf(workspace.saveDraft('TRY', saveOf(1, { minutes: 9 })))
  expect(problem).toBe('draft-changed')
  expect(body).toMatchObject({
    status: 409,
    errors: [{ pointer: '/basedOnRevision', code: 'revision-is', value: '2' }],
  })
  expect(await workspace.questionnaireDraft('TRY')).toMatchObject({ revision: 2, minutes: 4 })
})

it('of two windows that save at the same moment exactly one is kept', async () => {
  const { workspace } = await startWithDraft()
  const saves = [4, 5, 6, 7].map((minutes) => saveOf(1, { minutes }))
  const outcomes = await Promise.allSettled(saves.map((save) => workspace.saveDraft('TRY', save)))
  const kept = outcomes.flatMap((outcome, index) => (outcome.status === 'fulfilled' ? [saves[index]?.minutes] : []))
  expect(kept).toHaveLength(1)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject(
    [1, 2, 3].map(() => ({ reason: { problem: 'draft-changed' } })),
  )
  expect(await workspace.questionnaireDraft('TRY')).toMatchObject({ revision: 2, minutes: kept[0] })
})

it('the same save sent again, also at the same moment, gets the same receipt', async () => {
  const { workspace } = await startWithDraft()
  const save = saveOf(1)
  const receipts = await Promise.all([1, 2, 3].map(() => workspace.saveDraft('TRY', save)))
  expect(receipts.map(({ revision }) => revision)).toEqual([2, 2, 2])
  expect(await workspace.saveDraft('TRY', save)).toEqual(receipts[0])
})

it('a save that changes nothing is no new revision, whichever it was made from', async () => {
  const { workspace } = await startWithDraft()
  await workspace.saveDraft('TRY', saveOf(1))
  expect(await workspace.saveDraft('TRY', saveOf(2))).toMatchObject({ revision: 2 })
  expect(await workspace.saveDraft('TRY', saveOf(1))).toMatchObject({ revision: 2 })
})

it('a window that was left open over a publication cannot save over the next draft', async () => {
  const { workspace } = await startWithDraft()
  await workspace.saveDraft('TRY', saveOf(1))
  await workspace.publishDraft('TRY', { revision: 2, acceptGaps: [] })
  expect(await problemOf(workspace.saveDraft('TRY', saveOf(2, { minutes: 9 })))).toMatchObject({
    problem: 'draft-unknown',
  })
  const next = await workspace.beginDraft('TRY', { source: { kind: 'version', code: 'TRY', version: 1 }, title: null })
  expect(next).toMatchObject({ revision: 3, basedOn: { code: 'TRY', version: 1 }, definition: QUESTION })
  for (const revision of [1, 2])
    expect((await problemOf(workspace.saveDraft('TRY', saveOf(revision, { minutes: 9 })))).problem).toBe(
      'draft-changed',
    )
})

it('there is at most one draft of a questionnaire, and of two who begin one at once one is told', async () => {
  const { workspace } = await startCollector()
  const outcomes = await Promise.allSettled([1, 2].map(() => workspace.beginDraft('LA1', EMPTY)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await problemOf(workspace.beginDraft('LA1', EMPTY))).problem).toBe('draft-exists')
})

it('a draft may begin as any ready questionnaire, and can then be published as it is', async () => {
  const { workspace } = await startCollector()
  for (const { code, title, minutes, definition } of ready) {
    const draft = await workspace.beginDraft(`MY-${code}`, { source: { kind: 'ready', code }, title: null })
    expect(draft).toMatchObject({ title, minutes, basedOn: null })
    expect(JSON.stringify(draft.definition)).toBe(JSON.stringify(definition))
    expect(await workspace.publishDraft(`MY-${code}`, { revision: draft.revision, acceptGaps: [] })).toMatchObject({
      version: 1,
    })
  }
})

it('a draft may begin as a version of another questionnaire, under a title of its own', async () => {
  const { workspace } = await startCollector()
  const source = { kind: 'version', code: 'LA1', version: 1 } as const
  const draft = await workspace.beginDraft('LEX', { source, title: { en: 'Laws', es: 'Leyes' } })
  expect(draft).toMatchObject({ title: { en: 'Laws', es: 'Leyes' }, basedOn: { code: 'LA1', version: 1 } })
  expect(draft.definition).toEqual((await workspace.questionnaireVersion('LA1', 1)).definition)
})

it.each<[string, NewDraft['source']]>([
  ['ready questionnaire', { kind: 'ready', code: 'ZZ9' }],
  ['template', { kind: 'template', id: randomUUID() }],
  ['version', { kind: 'version', code: 'LA1', version: 7 }],
])('a %s that does not exist begins nothing', async (_case, source) => {
  const { workspace } = await startCollector()
  expect((await problemOf(workspace.beginDraft('TRY', { source, title: null }))).problem).toBe('draft-source-unknown')
  expect((await problemOf(workspace.questionnaireDraft('TRY'))).problem).toBe('draft-unknown')
})

it.each(['a', 'la1', 'LA 1', 'A'.repeat(21), '__proto__', 'LÁ1'])('no questionnaire can be called %s', async (code) => {
  const { workspace } = await startCollector()
  expect((await problemOf(workspace.beginDraft(code, EMPTY))).problem).toBe('request-invalid')
})

it('a draft is discarded at the revision that was seen, and nothing else', async () => {
  const { workspace } = await startWithDraft()
  await workspace.saveDraft('TRY', saveOf(1))
  expect((await problemOf(workspace.discardDraft('TRY', 1))).problem).toBe('draft-changed')
  expect(await workspace.discardDraft('TRY', 2)).toEqual({ code: 'TRY' })
  expect((await problemOf(workspace.questionnaireDraft('TRY'))).problem).toBe('draft-unknown')
  expect((await problemOf(workspace.questionnaire('TRY'))).problem).toBe('questionnaire-unknown')
  expect((await problemOf(workspace.discardDraft('TRY', 2))).problem).toBe('draft-unknown')
})

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const body = (definition: string): string =>
  `{"saveId":"${randomUUID()}","basedOnRevision":1,"title":{"en":"Try"},"minutes":3,"definition":${definition}}`

it.each([
  ['JSON that is cut off', '{"saveId": ', 400, 'json-malformed', null],
  ['a definition that is a list', body('[]'), 400, 'request-invalid', '/definition'],
  ['a definition that is no JSON object', body('"pages"'), 400, 'request-invalid', '/definition'],
  [
    'a dangerous name',
    body('{"pages":[{"__proto__":{"x":1}}]}'),
    400,
    'request-invalid',
    '/definition/pages/0/__proto__',
  ],
  ['another dangerous name', body('{"constructor":{}}'), 400, 'request-invalid', '/definition/constructor'],
  ['text with U+0000', body('{"title":"a\\u0000b"}'), 400, 'request-invalid', '/definition/title'],
  ['half a surrogate pair', body('{"title":"\\ud800"}'), 400, 'request-invalid', '/definition/title'],
  ['a definition 80 deep', body(nested(80)), 400, 'request-invalid', `/definition${'/a'.repeat(63)}`],
  ['a definition 100,000 deep', body(nested(100_000)), 400, 'request-invalid', null],
  ['more than 1 MB', body(`{"title":"${'x'.repeat(1_000_000)}"}`), 413, 'body-too-large', null],
  ['an unknown member', body('{},"admin":true'), 400, 'request-invalid', ''],
  ['a title without English', body('{}').replace('"en"', '"es"'), 400, 'request-invalid', '/title/en'],
  ['no time at all', body('{}').replace('"minutes":3', '"minutes":0'), 400, 'request-invalid', '/minutes'],
])('%s is refused by name, and the draft stays', async (_case, sent, status, name, pointer) => {
  const { fetch, workspace } = await startWithDraft()
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch('/api/questionnaires/TRY/draft', { method: 'PUT', body: sent, headers })
  const problem = (await reply.json()) as ProblemBody
  expect([reply.status, problem.type.split('/').at(-1)]).toEqual([status, name])
  if (pointer !== null) expect(problem.errors?.map((place) => place.pointer)).toContain(pointer)
  expect(await workspace.questionnaireDraft('TRY')).toMatchObject({ revision: 1 })
})

it('a definition of many questions, deep panels and a long text is kept', async () => {
  const { workspace } = await startWithDraft()
  const panel = (depth: number): object =>
    depth === 0
      ? { type: 'html', name: 'h', html: 'x'.repeat(200_000) }
      : { type: 'panel', name: `p${depth}`, elements: [panel(depth - 1)] }
  const many = Array.from({ length: 400 }, (_, index) => ({
    type: 'radiogroup',
    name: `q${index}`,
    choices: Array.from({ length: 12 }, (_value, value) => ({
      value,
      text: { default: `Yes ${value}`, es: `Sí ${value}` },
    })),
  }))
  const definition = { elements: [panel(10), ...many] }
  await workspace.saveDraft('TRY', saveOf(1, { definition }))
  expect((await workspace.questionnaireDraft('TRY')).definition).toEqual(definition)
})

it('drafts are of the workspace, which answers only on its own machine', async () => {
  const { workspace } = await startCollector({ remoteAddress: () => '203.0.113.7' })
  expect((await problemOf(workspace.questionnaireDraft('TRY'))).problem).toBe('workspace-local-only')
  expect((await problemOf(workspace.beginDraft('TRY', EMPTY))).problem).toBe('workspace-local-only')
})

it('the list says what is published, what is drafted, in which languages and how often it is asked', async () => {
  const { workspace } = await startCollector()
  await workspace.beginDraft('LA1', { source: { kind: 'version', code: 'LA1', version: 1 }, title: null })
  await workspace.beginDraft('NEW', { ...EMPTY, title: { en: 'New one' } })
  const { questionnaires } = await workspace.questionnaires()
  expect(questionnaires.map(({ code }) => code)).toEqual([...ready.map(({ code }) => code as string), 'NEW'].sort())
  const { waves } = await workspace.questionnaire('LA1').then(({ versions: [first] }) => first ?? { waves: 0 })
  expect(waves).toBeGreaterThan(0)
  expect(questionnaires.find(({ code }) => code === 'LA1')).toMatchObject({
    latest: { version: 1 },
    draft: { savedAt: NOON.toISOString() },
    languages: ['en', 'es'],
    waves,
  })
  expect(questionnaires.find(({ code }) => code === 'NEW')).toEqual({
    code: 'NEW',
    title: { en: 'New one' },
    latest: null,
    draft: { savedAt: NOON.toISOString() },
    languages: ['en'],
    waves: 0,
  })
})

it('what was put aside as a template can be begun with, and deleting it leaves that alone', async () => {
  const { workspace } = await startWithDraft()
  await workspace.saveDraft('TRY', saveOf(1))
  const id = randomUUID()
  const draft = { title: ' Short check ', source: { kind: 'draft', code: 'TRY' } } as const
  const saved = await workspace.saveOwnTemplate(id, draft)
  expect(saved).toMatchObject({ id, title: { en: 'Short check' }, minutes: 3, languages: ['en'] })
  expect(await workspace.saveOwnTemplate(id, draft)).toEqual(saved)
  const version = { title: 'Laws', source: { kind: 'version', code: 'LA1', version: 1 } } as const
  await workspace.saveOwnTemplate(randomUUID(), version)
  const templates = await workspace.questionnaireTemplates()
  expect(templates.own.map(({ title }) => title.en).sort()).toEqual(['Laws', 'Short check'])
  expect(templates.ready.map(({ code }) => code)).toEqual(ready.map(({ code }) => code))

  const begun = await workspace.beginDraft('FROM', { source: { kind: 'template', id }, title: null })
  expect(begun).toMatchObject({ title: { en: 'Short check' }, minutes: 3, definition: QUESTION, basedOn: null })
  await workspace.deleteOwnTemplate(id)
  expect((await problemOf(workspace.deleteOwnTemplate(id))).problem).toBe('template-unknown')
  expect(await workspace.questionnaireDraft('FROM')).toMatchObject({ definition: QUESTION })
})

it('what is written in a window can be put aside to the letter, and its questions taken from there', async () => {
  const { workspace } = await startCollector()
  const definition = { 'x-own': [1], elements: [{ type: 'text', name: 'unsaved', valueName: 'v' }] }
  const source = { kind: 'content', minutes: 4, definition } as const
  await workspace.saveOwnTemplate(randomUUID(), { title: 'Mine', source })
  const { templates } = await workspace.questionnaireTemplateContents()
  expect(templates).toHaveLength(ready.length + 1)
  const mine = templates.find(({ title }) => title.en === 'Mine')
  expect(JSON.stringify(mine?.definition)).toBe(JSON.stringify(definition))
})

it('only what exists can be put aside', async () => {
  const { workspace } = await startCollector()
  const template = (code: string, version: number) =>
    workspace.saveOwnTemplate(randomUUID(), { title: 'x', source: { kind: 'version', code, version } })
  expect((await problemOf(template('LA1', 9))).problem).toBe('questionnaire-unknown')
  const ofDraft = workspace.saveOwnTemplate(randomUUID(), { title: 'x', source: { kind: 'draft', code: 'LA1' } })
  expect((await problemOf(ofDraft)).problem).toBe('draft-unknown')
  const badId = workspace.saveOwnTemplate('1', { title: 'x', source: { kind: 'version', code: 'LA1', version: 1 } })
  expect((await problemOf(badId)).problem).toBe('request-invalid')
})
