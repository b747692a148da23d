import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedPilots } from '@estela/collector/seed-pilots'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'

/** By the moment at which they were seeded; seeding takes longer than most tests. */
const seeded = new Map<string, Promise<string>>()

/** Puts a database with the sample pilots as they stand at this moment where a test wants to have it. */
export async function copySeededDatabase(at: Date, path: string): Promise<void> {
  const moment = at.toISOString()
  const source = seeded.get(moment) ?? seedOnce(at)
  seeded.set(moment, source)
  copyFileSync(await source, path)
}

async function seedOnce(at: Date): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-seeded-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const store = await openStore(`file:${join(folder, 'working.db')}`)
  await migrate(store, join(folder, 'none.db'))
  await seedPilots(store, at)
  const copy = join(folder, 'seeded.db')
  await store.backup(copy)
  await store.close()
  return copy
}
