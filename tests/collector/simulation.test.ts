import { join } from 'node:path'
import { simulate } from '@estela/collector/simulation/simulate'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('two years with crowded people, stops and outages: no promise is broken, and the quiet period holds some back', async () => {
  const folder = temporaryFolder()
  const store = await openStore(`file:${join(folder, 'estela.db')}`)
  onTestFinished(() => store.close())
  await migrate(store, join(folder, 'none.db'))
  const report = await simulate(store, { activities: 24, people: 250, years: 2, seed: 4 })
  expect(report).toMatchObject({ quietPeriodViolations: 0, duplicates: 0, overdue: 0 })
  expect(report.lettersByStep.invitation).toBeGreaterThan(200)
  expect(report.lettersByStep['reminder-3']).toBeGreaterThan(50)
  expect(report.heldBack).toBeGreaterThan(0)
  expect(report.unreachable).toBeGreaterThan(0)
})
