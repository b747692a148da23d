import { join } from 'node:path'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { root, runNode, tool } from './toolchain/run.mjs'

checkNodeVersion()
await ensureInstalled()
await runNode(tool.vite, process.argv.slice(2), { cwd: join(root, 'packages/builder') })
