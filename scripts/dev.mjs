import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './toolchain/build.mjs'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { root, tool } from './toolchain/run.mjs'

checkNodeVersion()
await ensureInstalled()
await ensureBuilt()

const vite = join(root, tool.vite)
const watchBuild = (name) => [
  join('packages', name),
  [vite, 'build', '--watch', '--logLevel', 'warn', '--emptyOutDir', 'false'],
]
const children = [
  watchBuild('collector'),
  watchBuild('respondent'),
  watchBuild('workspace'),
  ['.', ['--watch', '--enable-source-maps', join(root, 'packages/collector/dist/server.js')]],
].map(([folder, args]) => spawn(process.execPath, args, { cwd: join(root, folder), stdio: 'inherit' }))

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
  })
}
