import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './toolchain/build.mjs'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { root } from './toolchain/run.mjs'

checkNodeVersion()
await ensureInstalled()
await ensureBuilt()

const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'packages/collector/dist/server.js')], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 0) : 0
})
