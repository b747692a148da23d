import { ensureBrowser } from './toolchain/browser.mjs'
import { ensureBuilt } from './toolchain/build.mjs'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { runTypeScript } from './toolchain/run-typescript.mjs'

checkNodeVersion()
await ensureInstalled()
const browser = await ensureBrowser()
await ensureBuilt()
await ensureBuilt(['builder'])
await runTypeScript('tests/bench/run-bench.ts', process.argv.slice(2), { env: { ESTELA_CHROMIUM: browser } })
