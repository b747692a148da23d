import { expect, it } from 'vitest'
import { NOON, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'

const ACTIVITY = 'sample-mex-cb-01'
const PLAN = { items: [{ item: 'CB.REL', threshold: 0.5 }], lock: false }

async function startWithOpenWave() {
  let now = NOON
  const collector = await startCollector({ now: () => now })
  const wave = (await collector.workspace.activity(ACTIVITY)).waves.find(
    ({ kind, state }) => kind === 'delayed' && state === 'open',
  )
  if (wave === undefined) throw new Error(`${ACTIVITY} has no open follow-up.`)
  const roles = async () => {
    const { changes } = await collector.workspace.comparison({ activity: ACTIVITY })
    return Object.fromEntries(changes.map(({ item, role, threshold }) => [item, [role, threshold]]))
  }
  const close = () => {
    now = new Date(wave.closesAt)
  }
  return { workspace: collector.workspace, waveId: wave.id, roles, close }
}

it('a plan can change until the wave closes; from then on its items are confirmatory', async () => {
  const { workspace, waveId, roles, close } = await startWithOpenWave()
  expect(await workspace.analysisPlan(waveId)).toMatchObject({ items: [], savedAt: null, isLocked: false })
  await workspace.saveAnalysisPlan(waveId, { ...PLAN, items: [{ item: 'CB.TST', threshold: null }] })
  const saved = await workspace.saveAnalysisPlan(waveId, PLAN)
  expect(saved).toMatchObject({ items: PLAN.items, isLocked: false })
  expect(await roles()).toMatchObject({ 'CB.REL': ['exploratory', null] })

  close()
  expect(await workspace.analysisPlan(waveId)).toMatchObject({ items: PLAN.items, lockedAt: null, isLocked: true })
  expect(await roles()).toMatchObject({ 'CB.REL': ['confirmatory', 0.5], 'CB.TST': ['exploratory', null] })
  expect((await problemOf(workspace.saveAnalysisPlan(waveId, PLAN))).problem).toBe('plan-locked')
})

it('a plan locked by hand is final at once, and adjusts its items among themselves', async () => {
  const { workspace, waveId, roles } = await startWithOpenWave()
  await workspace.saveAnalysisPlan(waveId, { ...PLAN, lock: true })
  expect(await roles()).toMatchObject({ 'CB.REL': ['confirmatory', 0.5] })
  expect((await problemOf(workspace.saveAnalysisPlan(waveId, PLAN))).problem).toBe('plan-locked')
  const { changes } = await workspace.comparison({ activity: ACTIVITY })
  const row = changes.find(({ item }) => item === 'CB.REL')
  if (row?.person.shown && row.person.test !== null)
    expect(row.person.test.adjusted).toMatchObject({ method: 'holm', family: 1, p: row.person.test.p })
})

it.each([
  ['an item that the waves do not share', [{ item: 'CB.SAT', threshold: null }], '/items/0/item', 'not-comparable'],
  ['an item twice', [PLAN.items[0], PLAN.items[0]], '/items/1/item', 'named-twice'],
])('refuses %s and names the place', async (_case, items, pointer, code) => {
  const { workspace, waveId } = await startWithOpenWave()
  const draft = { lock: false, items: items.flatMap((item) => item ?? []) }
  const { problem, body } = await problemOf(workspace.saveAnalysisPlan(waveId, draft))
  expect(problem).toBe('plan-invalid')
  expect(body.errors).toEqual([{ pointer, code }])
})

it('plans only what is asked again later', async () => {
  const { workspace } = await startWithOpenWave()
  const immediate = (await workspace.activity(ACTIVITY)).waves.find(({ kind }) => kind === 'immediate')
  expect((await problemOf(workspace.analysisPlan(immediate?.id ?? ''))).problem).toBe('wave-unknown')
  expect((await problemOf(workspace.analysisPlan('no-such-wave'))).problem).toBe('wave-unknown')
})
