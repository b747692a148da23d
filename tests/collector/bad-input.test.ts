import { randomUUID } from 'node:crypto'
import type { ProblemBody } from '@estela/contract'
import { expect, it } from 'vitest'
import { openLink, startCollector, type TestCollector } from '../support/collector.ts'

const ACTIVITY = 'sample-mex-cb-01'

async function post(collector: TestCollector, body: BodyInit, headers: Record<string, string> = {}) {
  const token = await openLink(collector, ACTIVITY, 2)
  const reply = await collector.fetch(`/api/personal-links/${token}/submissions`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: reply.status, type: reply.headers.get('content-type'), body: (await reply.json()) as ProblemBody }
}

const draft = (answers: unknown) => JSON.stringify({ id: randomUUID(), language: 'es', answers })
const nested = (depth: number) => `${`{"a":`.repeat(depth)}1${'}'.repeat(depth)}`

it.each([
  ['no JSON at all', '{"id": ', 400, 'json-malformed', undefined],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400, 'json-malformed', undefined],
  [
    'an unknown field',
    `{"id":"${randomUUID()}","language":"es","answers":{},"admin":true}`,
    400,
    'request-invalid',
    '',
  ],
  ['an id that is no UUID', '{"id":"1","language":"es","answers":{}}', 400, 'request-invalid', '/id'],
  ['answers that are no object', draft([]), 400, 'request-invalid', '/answers'],
  [
    'a name that reaches into every object',
    draft(JSON.parse('{"__proto__":{"x":1}}')),
    400,
    'request-invalid',
    '/answers/__proto__',
  ],
  ['text with U+0000', draft({ CB_NXT: 'a\0b' }), 400, 'request-invalid', '/answers/CB_NXT'],
  ['half a surrogate pair', draft({ CB_NXT: '\uD800' }), 400, 'request-invalid', '/answers/CB_NXT'],
  ['a deep body', draft(JSON.parse(nested(200))), 400, 'request-invalid', undefined],
  ['a very deep body', nested(100_000), 400, 'request-invalid', undefined],
  ['a huge body', draft({ CB_NXT: 'x'.repeat(1_100_000) }), 413, 'body-too-large', undefined],
])('%s is refused by name', async (_case, body, status, name, pointer) => {
  const reply = await post(await startCollector(), body)
  expect(reply).toMatchObject({ status, type: 'application/problem+json', body: { status } })
  expect(reply.body.type).toMatch(new RegExp(`${name}$`))
  if (pointer !== undefined) expect(reply.body.errors?.map((place) => place.pointer)).toContain(pointer)
})

it('another media type, another site and another page of this machine are refused', async () => {
  const collector = await startCollector()
  expect((await post(collector, draft({}), { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await post(collector, draft({}), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post(collector, draft({}), { origin: 'http://127.0.0.1:9999' })).status).toBe(403)
})

it('a query that makes no sense is refused with the name of the mistake', async () => {
  const { fetch } = await startCollector()
  const reply = await fetch('/api/comparisons?followUp=soon&contry=PER', { method: 'GET' })
  const body = (await reply.json()) as ProblemBody
  expect(reply.status).toBe(400)
  expect(body.errors?.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['?followUp', '?contry']))
})
