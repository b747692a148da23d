import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createClient } from '@libsql/client'
import { expect, it, onTestFinished } from 'vitest'
import { releaseLocks } from '../support/release-locks.ts'
import { freePort, startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Runs the collector until it ends by itself. */
async function runToEnd(env: Readonly<Record<string, string>>): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, ['packages/collector/dist/server.js'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const errors = await text(child.stderr)
  await ended
  return { code: child.exitCode, errors: errors.trim() }
}

const settings = async (data = temporaryFolder()) => ({ ESTELA_DATA: data, ESTELA_PORT: String(await freePort()) })

it('wrong settings are all told at once', async () => {
  const { code, errors } = await runToEnd({ ESTELA_PORT: 'soon', ESTELA_DEMO: 'maybe', ESTELA_COLOUR: 'teal' })
  expect(code).toBe(1)
  expect(errors).toMatch(/ESTELA_PORT: .*\n.*ESTELA_DEMO: .*\n.*ESTELA_COLOUR: there is no such setting/)
})

it('a taken port is told in one line', async () => {
  const env = await settings()
  const taken = createServer().listen(Number(env.ESTELA_PORT), '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  expect(await runToEnd(env)).toEqual({
    code: 1,
    errors: `The port ${env.ESTELA_PORT} is taken. Choose another with ESTELA_PORT.`,
  })
})

it('a folder that cannot be written is told in one line', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const { code, errors } = await runToEnd(await settings(join(file, 'data')))
  expect(code).toBe(1)
  expect(errors).toMatch(/^The data folder .* cannot be written\. Choose another with ESTELA_DATA\.$/)
})

it('a database of a newer version is told in one line and left as it is', async () => {
  const env = await settings()
  const server = await startServer(env.ESTELA_DATA)
  await server.stop()
  const database = createClient({ url: `file:${join(env.ESTELA_DATA, 'estela.db')}` })
  await database.execute(`INSERT INTO migration VALUES ('9999-from-the-future.sql', '2030-01-01T00:00:00Z')`)
  database.close()
  await releaseLocks()
  const { code, errors } = await runToEnd(env)
  expect(code).toBe(1)
  expect(errors).toMatch(/^The database .*estela\.db was made by a newer version of Estela\.$/)
})

it('a second process on the same data ends with one line, and the first goes on', async () => {
  const env = await settings()
  const first = await startServer(env.ESTELA_DATA)
  onTestFinished(() => first.stop())
  const { code, errors } = await runToEnd(env)
  expect(code).toBe(1)
  expect(errors).toMatch(/^The database .*estela\.db is in use by another process\.$/)
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
})

it('without the demonstration it starts empty', async () => {
  const server = await startServer(temporaryFolder(), { ESTELA_DEMO: 'off' })
  onTestFinished(() => server.stop())
  const reply = await fetch(`${server.url}/api/activities`)
  expect(await reply.json()).toEqual({ activities: [] })
})
