import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { finding } from './finding.ts'
import { createFindingsStore, NO_FINDINGS, withOutcome } from './findings-store.ts'
import { page } from './told.ts'

const document = page({ type: 'matrix', name: 'm', columns: [1], rows: ['a'] }) as JsonObject
const findings = [
  finding('a', 'warning', '/pages/0/elements/0/rows/0'),
  finding('b', 'error', '/pages/0/elements/0/columns/0'),
  finding('c', 'hint', '/pages/0/title'),
  finding('d', 'hint', '/title'),
]
const answered = { outcome: 'answered', answer: { findings, minutes: { en: 2 } } } as const

it('marks each element with the worst of what was found in it, and how much', () => {
  const { marks, status } = withOutcome(NO_FINDINGS, answered, document)
  expect(status).toBe('ready')
  expect([...marks]).toEqual([
    ['/pages/0/elements/0', { severity: 'error', count: 2 }],
    ['/pages/0', { severity: 'hint', count: 1 }],
  ])
})

it('keeps what was found before when a check is ended', () => {
  const ready = withOutcome(NO_FINDINGS, answered, document)
  expect(withOutcome(ready, { outcome: 'stuck' }, {})).toEqual({ ...ready, status: 'stuck' })
})

it('counts nothing that its author leaves as it is', () => {
  const left = findings.map((each) => ({ ...each, ignored: each.severity === 'error' ? null : 'So it is' }))
  const { marks } = withOutcome(NO_FINDINGS, { outcome: 'answered', answer: { findings: left, minutes: {} } }, document)
  expect([...marks]).toEqual([['/pages/0/elements/0', { severity: 'error', count: 1 }]])
})

it('tells those who listen, and no others', () => {
  const store = createFindingsStore()
  const told: string[] = []
  const stop = store.subscribe(() => told.push(store.read().status))
  store.change((before) => ({ ...before, status: 'ready' }))
  stop()
  store.change((before) => ({ ...before, status: 'stuck' }))
  expect(told).toEqual(['ready'])
})
