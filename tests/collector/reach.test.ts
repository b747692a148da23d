import { operations } from '@estela/contract'
import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'

it('every route of the API is described, and nothing is described that does not exist', async () => {
  const { app } = await startCollector()
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/(api\/(?!openapi)|healthz|readyz)/.test(path))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  const described = operations.map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(routes)].toSorted()).toEqual(described.toSorted())
})

it.each([
  ['from another machine', { host: '127.0.0.1:4600' }, '10.0.0.7'],
  ['through a proxy on this machine', { host: '127.0.0.1:4600', 'x-forwarded-for': '10.0.0.7' }, '127.0.0.1'],
  ['under another host name', { host: 'estela.example.org' }, '127.0.0.1'],
])('the workspace does not answer %s, while a personal link does', async (_case, headers, remoteAddress) => {
  const collector = await startCollector({ remoteAddress: () => remoteAddress })
  const token = 'A'.repeat(22)
  const status = async (path: string) => (await collector.app.request(path, { headers })).status
  expect(await status('/api/overview')).toBe(403)
  expect(await status('/api/comparisons')).toBe(403)
  expect(await status(`/api/personal-links/${token}`)).toBe(404)
  expect(await status('/healthz')).toBe(200)
})

it('the log has one line per request and says neither tokens, names, addresses nor answers', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, 'sample-mex-cb-01', 2)
  await collector.links.read(token)
  await collector.links.saveDraft(token, {
    answers: { G_01: 'yes', CB_NXT: 'confidential words' },
    page: null,
    revision: 1,
    device: 'phone',
    basedOn: 0,
  })
  const log = collector.lines.join('')
  expect(
    collector.lines.map((line) => JSON.parse(line)).filter(({ route }) => route === '/api/personal-links/:token'),
  ).toHaveLength(1)
  expect(log).not.toMatch(new RegExp(`${token}|Persona de muestra|example\\.org|confidential words`))
})

it('replies are not kept by caches and tell no other site where they came from', async () => {
  const { fetch } = await startCollector()
  for (const path of ['/api/overview', '/api/nowhere']) {
    const { headers } = await fetch(path, { method: 'GET' })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

it.each(['/', '/comparison', '/nowhere', `/s/${'A'.repeat(22)}`])(
  'the page at %s may load nothing from elsewhere and run nothing inline',
  async (path) => {
    const { fetch } = await startCollector()
    const { status, headers } = await fetch(path, { method: 'GET', headers: { accept: 'text/html' } })
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
    )
    expect(headers.get('cache-control')).toBe('no-cache')
  },
)

it('an address that does not exist is a page for a person and a problem for a program', async () => {
  const { fetch } = await startCollector()
  const answerTo = async (path: string, accept: string) => {
    const { status, headers } = await fetch(path, { method: 'GET', headers: { accept } })
    return [status, headers.get('content-type')]
  }
  expect(await answerTo('/nowhere', 'text/html,*/*')).toEqual([200, 'text/html; charset=utf-8'])
  expect(await answerTo('/nowhere', '*/*')).toEqual([404, 'application/problem+json'])
  expect(await answerTo('/api/nowhere', 'text/html,*/*')).toEqual([404, 'application/problem+json'])
  expect(await answerTo('/assets/nowhere.js', 'text/html,*/*')).toEqual([404, 'application/problem+json'])
})

it('large replies are compressed for those who can read that', async () => {
  const collector = await startCollector()
  const path = `/api/personal-links/${await openLink(collector, 'sample-mex-cb-01', 2)}`
  const plain = await collector.fetch(path, { method: 'GET' })
  const small = await collector.fetch(path, { method: 'GET', headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(small.headers.get('content-encoding')).toBe('gzip')
  const [plainBytes, smallBytes] = [await plain.arrayBuffer(), await small.arrayBuffer()]
  expect(smallBytes.byteLength).toBeLessThan(plainBytes.byteLength / 3)
})
