import { existsSync } from 'node:fs'
import { SETTINGS } from '@estela/collector/config'
import { expect, it } from 'vitest'
import { listFiles, ROOT, readSource } from '../support/source-files.ts'

const documents = () => ['README.md', 'CONTRIBUTING.md', ...listFiles('docs', /\.md$/)]

it('every path that a document names exists', () => {
  const dead = documents().flatMap((document) =>
    [...readSource(document).matchAll(/`((?:packages|tests|seeds|docs|docker|scripts)\/[\w./-]*)`|\]\(([\w./-]+)\)/g)]
      .map(([, inText, linked]) => (inText ?? linkedFrom(document, linked ?? '')).replace(/\/$/, ''))
      .filter((path) => !existsSync(`${ROOT}${path}`))
      .map((path) => `${document} names ${path}`),
  )
  expect(dead).toEqual([])
})

const linkedFrom = (document: string, target: string): string =>
  new URL(target, `file:///${document}`).pathname.slice(1)

it('the README lists every setting, and no other', () => {
  const listed = [...readSource('README.md').matchAll(/^\| `(ESTELA_\w+)`/gm)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual([...SETTINGS, 'ESTELA_CHROMIUM'].toSorted())
})

it('decisions are numbered one after the other', () => {
  const numbers = listFiles('docs/decisions', /\.md$/).map((path) => Number(path.split('/').at(-1)?.slice(0, 4)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})

it('the lock holds the packages of every platform', async () => {
  const { missingEntries } = await import(new URL('../../scripts/toolchain/lock-entries.mjs', import.meta.url).href)
  expect(missingEntries(JSON.parse(readSource('package-lock.json')).packages)).toEqual([])
})

it('the container image installs every package', () => {
  const image = readSource('docker/Dockerfile')
  const packages = listFiles('packages', /^packages\/\w+\/package\.json$/)
  expect(packages.filter((path) => !image.includes(`COPY ${path} `))).toEqual([])
  expect(packages.length).toBeGreaterThanOrEqual(9)
})
