import { ConfigInvalid, loadConfig } from './config.ts'
import { jsonLog } from './log.ts'
import { start } from './start.ts'
import { StartRefused } from './start-refused.ts'

const now = () => new Date()

try {
  const collector = await start(
    loadConfig(process.env),
    jsonLog((line) => process.stdout.write(line), now),
    now,
  )
  console.log(`
Estela is running.
  Workspace          ${collector.address}/
  API description    ${collector.address}/api/openapi.json
There are no accounts yet, so the workspace and its API answer only to this machine (the loopback address).
Recipients' links look like ${collector.address}/s/…: open an activity and choose "Personal link" to get one.
`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void collector.stop().then(() => process.exit(0)))
  }
} catch (error) {
  if (!(error instanceof StartRefused || error instanceof ConfigInvalid)) throw error
  console.error(error.message)
  process.exit(1)
}
