import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../storage/migrate.ts'
import { openStore } from '../storage/open-store.ts'
import { type SimulationReport, type SimulationSize, simulate } from './simulate.ts'

/** Runs a simulation on a database that is thrown away, and tells what came of it. @returns 0 when all promises were kept */
export async function simulateCommand(size: SimulationSize, print: (line: string) => void): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-simulation-'))
  const begin = performance.now()
  try {
    const store = await openStore(`file:${join(folder, 'estela.db')}`)
    await migrate(store, join(folder, 'none.db'))
    const report = await simulate(store, size)
    await store.close()
    for (const line of linesOf(size, report)) print(line)
    print(`took ${Math.round((performance.now() - begin) / 1000)} s`)
    return report.quietPeriodViolations + report.duplicates + report.overdue === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function linesOf({ activities, people, years, seed }: SimulationSize, report: SimulationReport): string[] {
  const row = (name: string, value: number) => `  ${name.padEnd(42)}${String(value).padStart(8)}`
  return [
    `${activities} activities, ${people} people, ${years} years (seed ${seed})`,
    'Letters by step',
    ...Object.entries(report.lettersByStep).map(([step, letters]) => row(step, letters)),
    'What happened',
    row('invitations planned', report.invitations),
    row('answered', report.answered),
    row('never asked: asked elsewhere lately', report.heldBack),
    row('people whose address is not known', report.unreachable),
    row('stops of the program', report.stops),
    row('outages of the mail server', report.outages),
    row('turns of the schedule', report.turns),
    'Promises not kept',
    row('violations of the quiet period', report.quietPeriodViolations),
    row('duplicates', report.duplicates),
    row('overdue', report.overdue),
  ]
}
