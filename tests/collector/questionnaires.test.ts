import { randomUUID } from 'node:crypto'
import type { DraftSave, WorkspaceClient } from '@estela/contract'
import { expect, it } from 'vitest'
import { NOON, openLink, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { publishQuestionnaire } from '../support/publish-questionnaire.ts'

const QUESTION = { elements: [{ type: 'text', name: 'a' }] }
const CONTENT = { title: { en: 'Try' }, minutes: 1, definition: QUESTION }

/** A draft of TRY with this content; returns its revision. */
async function draftOf(workspace: WorkspaceClient, content: Partial<DraftSave>): Promise<number> {
  const { revision } = await workspace.beginDraft('TRY', { source: { kind: 'empty' }, title: null })
  const save = { saveId: randomUUID(), basedOnRevision: revision, ...CONTENT, ...content }
  return (await workspace.saveDraft('TRY', save)).revision
}

const publish = (workspace: WorkspaceClient, revision: number, acceptGaps: string[] = []) =>
  workspace.publishDraft('TRY', { revision, acceptGaps })

it('a published version gets the next number and never changes', async () => {
  const { workspace, store } = await startCollector()
  const versions = [
    await publishQuestionnaire(workspace, 'TRY', CONTENT),
    await publishQuestionnaire(workspace, 'TRY', CONTENT),
  ]
  expect(versions.map(({ id, version }) => [id, version])).toEqual([
    ['TRY-1', 1],
    ['TRY-2', 2],
  ])
  const change = store.write([{ sql: 'UPDATE questionnaire_version SET minutes = 2' }])
  await expect(change).rejects.toThrow('never changes')
})

it('what is published is what was drafted, to the letter, and the draft is gone', async () => {
  const { workspace } = await startCollector()
  const definition = { showTitle: false, elements: [{ name: 'b', 'x-own': { z: 1, a: [] }, type: 'text' }] }
  const revision = await draftOf(workspace, { definition, minutes: 7 })
  expect(await publish(workspace, revision)).toEqual({
    id: 'TRY-1',
    code: 'TRY',
    version: 1,
    publishedAt: NOON.toISOString(),
  })
  const version = await workspace.questionnaireVersion('TRY', 1)
  expect(version).toMatchObject({ title: { en: 'Try' }, minutes: 7, waves: 0, languages: ['en'] })
  expect(JSON.stringify(version.definition)).toBe(JSON.stringify(definition))
  expect((await problemOf(workspace.questionnaireDraft('TRY'))).problem).toBe('draft-unknown')
  expect(await workspace.questionnaire('TRY')).toMatchObject({ versions: [{ version: 1 }], draft: null })
})

it('a draft is published at the revision that was read, and at no other', async () => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, {})
  const { problem, body } = await problemOf(publish(workspace, revision - 1))
  expect([problem, body.errors]).toEqual([
    'draft-changed',
    [{ pointer: '/revision', code: 'revision-is', value: String(revision) }],
  ])
  expect((await problemOf(workspace.questionnaireVersion('TRY', 1))).problem).toBe('questionnaire-unknown')
})

it('of several who publish the same draft at once one does, and there is one version', async () => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, {})
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => publish(workspace, revision)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const names = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
  expect(names.every((name) => name === 'version-taken' || name === 'draft-unknown')).toBe(true)
  expect((await workspace.questionnaire('TRY')).versions).toHaveLength(1)
})

it('of a publication and a save at the same moment one is refused, and nothing saved is lost unseen', async () => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, {})
  const save = { saveId: randomUUID(), basedOnRevision: revision, ...CONTENT, minutes: 9 }
  const [published, saved] = await Promise.allSettled([publish(workspace, revision), workspace.saveDraft('TRY', save)])
  expect([published.status, saved.status].sort()).toEqual(['fulfilled', 'rejected'])
  const { versions, draft } = await workspace.questionnaire('TRY')
  expect(published.status === 'fulfilled' ? versions.length : draft?.revision).toBe(
    published.status === 'fulfilled' ? 1 : revision + 1,
  )
})

it.each([
  ['survey-core rejects it', { pages: [{ elements: [null] }] }, '/definition/pages/0/elements/0', 'not-an-element'],
  [
    'an element has no such type',
    { pages: [{ name: 'p', elements: [{ type: 'hologram', name: 'a' }] }] },
    '/definition/pages/0/elements/0',
    'unknown-type',
  ],
  [
    'a question is named like a part of every object',
    { elements: [{ type: 'text', name: 'constructor' }] },
    '/definition/elements/0/name',
    'reserved-name',
  ],
  ['it asks nothing', { pages: [{ name: 'p' }] }, '/definition', 'no-question'],
])('a draft is not published when %s, but stays', async (_case, definition, pointer, code) => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, { definition })
  const { problem, body } = await problemOf(publish(workspace, revision))
  expect(problem).toBe('definition-invalid')
  expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }))
  expect((await workspace.questionnaire('TRY')).versions).toEqual([])
  expect(await workspace.questionnaireDraft('TRY')).toMatchObject({ revision, definition })
})

it('every reason against a publication is told at once', async () => {
  const { workspace } = await startCollector()
  const definition = {
    elements: [
      { type: 'text', name: 'a{' },
      { type: 'text', name: 'b', visibleIf: '{a' },
    ],
  }
  const revision = await draftOf(workspace, { title: { en: ' ' }, definition })
  const { body } = await problemOf(publish(workspace, revision))
  expect(body.errors?.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
    ['/definition/elements/0/name', 'bad-name'],
    ['/definition/elements/1/visibleIf', 'broken-expression'],
    ['/title', 'title-empty'],
  ])
})

const HALF_SPANISH = {
  elements: [
    { type: 'text', name: 'a', title: { default: 'Your office', es: 'Su oficina' } },
    { type: 'text', name: 'b', title: { default: 'Your country' } },
  ],
}

it('a language with gaps keeps a draft from being published, unless it is named', async () => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, { definition: HALF_SPANISH })
  const { problem, body } = await problemOf(publish(workspace, revision))
  expect([problem, body.errors]).toEqual([
    'definition-invalid',
    [
      { pointer: '/title', code: 'language-missing', value: 'es' },
      { pointer: '/definition/elements/1/title', code: 'language-missing', value: 'es' },
    ],
  ])
  expect((await problemOf(publish(workspace, revision, ['fr']))).problem).toBe('definition-invalid')
  expect(await publish(workspace, revision, ['es'])).toMatchObject({ version: 1 })
})

it('naming a language does not let a broken definition through', async () => {
  const { workspace } = await startCollector()
  const revision = await draftOf(workspace, { definition: { elements: [{ type: 'hologram', name: 'a' }] } })
  const { body } = await problemOf(publish(workspace, revision, ['en', 'es']))
  expect(body.errors).toMatchObject([{ code: 'unknown-type' }])
})

const measured = (name: string, construct: string, level = 'L1') => ({
  ...{ type: 'comment', name, title: name },
  'x-estela': { construct, level, scale: 'TEXT', pair: 'none' },
})

it('a rule of measurement that makes figures wrong keeps a draft from being published', async () => {
  const { workspace } = await startCollector()
  const elements = [measured('a', 'TRY.SAME'), measured('b', 'TRY.SAME'), measured('c', 'TRY.C', 'L9')]
  const revision = await draftOf(workspace, { definition: { elements } })
  const { body } = await problemOf(publish(workspace, revision))
  expect(body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/definition/elements/1/x-estela/construct', 'construct-twice'],
    ['/definition/elements/2/x-estela/level', 'level-unknown'],
  ])
})

it('a questionnaire that only follow-ups ask needs behaviour and results in every version', async () => {
  const { workspace } = await startCollector()
  const { revision } = await workspace.beginDraft('LA2', { source: { kind: 'empty' }, title: null })
  const content = (...elements: object[]) => ({ ...CONTENT, saveId: randomUUID(), definition: { elements } })
  await workspace.saveDraft('LA2', { ...content(measured('a', 'TRY.A')), basedOnRevision: revision })
  const publication = { revision: revision + 1, acceptGaps: [] }
  const { body } = await problemOf(workspace.publishDraft('LA2', publication))
  expect(body.errors).toEqual([
    { pointer: '/definition', code: 'delayed-without-behaviour' },
    { pointer: '/definition', code: 'delayed-without-results' },
  ])
  const whole = content(measured('a', 'TRY.A', 'L3'), measured('b', 'TRY.B', 'INST'))
  await workspace.saveDraft('LA2', { ...whole, basedOnRevision: revision + 1 })
  expect(await workspace.publishDraft('LA2', { revision: revision + 2, acceptGaps: [] })).toMatchObject({ version: 2 })
})

it('a recipient gets the published version, whatever is drafted', async () => {
  const collector = await startCollector()
  const { workspace, links } = collector
  const token = await openLink(collector, 'sample-mex-cb-01', 2)
  const before = await links.read(token)
  const source = { kind: 'version', code: 'CB2', version: 1 } as const
  const { revision } = await workspace.beginDraft('CB2', { source, title: null })
  await workspace.saveDraft('CB2', { saveId: randomUUID(), basedOnRevision: revision, ...CONTENT })
  expect(await links.read(token)).toEqual(before)
})

it('a version is shown as an outline, and one that does not exist is unknown', async () => {
  const { workspace } = await startCollector()
  const { outline, waves, languages } = await workspace.questionnaireVersion('LA1', 1)
  expect(languages).toEqual(['en', 'es'])
  expect(waves).toBeGreaterThan(0)
  expect(outline[0]).toMatchObject({ depth: 0, kind: 'page', title: { en: 'Your consent', es: 'Su consentimiento' } })
  expect(outline[1]).toMatchObject({ depth: 1, kind: 'question', type: 'radiogroup', name: 'G_01', construct: 'G.01' })
  for (const [code, version] of [
    ['LA1', 2],
    ['LA1', 0],
    ['LA1', 1.5],
    ['ZZ9', 1],
  ] as const)
    expect((await problemOf(workspace.questionnaireVersion(code, version))).problem).toBe('questionnaire-unknown')
})

it('two versions, or a version and the draft, are compared', async () => {
  const { workspace } = await startCollector()
  await publishQuestionnaire(workspace, 'TRY', CONTENT)
  await publishQuestionnaire(workspace, 'TRY', {
    ...CONTENT,
    definition: { elements: [{ type: 'text', name: 'a', title: 'Your name' }] },
  })
  await draftOf(workspace, { definition: { elements: [{ type: 'comment', name: 'b' }] } })
  const { elements } = await workspace.questionnaireDifference('TRY', { from: 1, to: 2 })
  expect(elements).toMatchObject([
    {
      name: 'a',
      fate: 'kept',
      changes: [{ kind: 'text', property: 'title', language: 'en', before: null, after: 'Your name' }],
    },
  ])
  const withDraft = await workspace.questionnaireDifference('TRY', { from: 2, to: 'draft' })
  expect(withDraft.elements.map(({ name, fate }) => [name, fate])).toEqual([
    ['a', 'removed'],
    ['b', 'added'],
  ])
  expect((await problemOf(workspace.questionnaireDifference('TRY', { from: 1, to: 5 }))).problem).toBe(
    'questionnaire-unknown',
  )
  expect((await problemOf(workspace.questionnaireDifference('LA1', { from: 1, to: 'draft' }))).problem).toBe(
    'draft-unknown',
  )
  expect((await problemOf(workspace.questionnaireDifference('LA1', { from: 0, to: 1 }))).problem).toBe(
    'request-invalid',
  )
})
