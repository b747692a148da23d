import { ensureBrowser } from './toolchain/browser.mjs'
import { ensureBuilt } from './toolchain/build.mjs'
import { runGates } from './toolchain/gates.mjs'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { playwright, vitest } from './toolchain/suites.mjs'

checkNodeVersion()
await ensureInstalled()
const browser = await ensureBrowser()
await ensureBuilt()
await runGates([vitest('unit, collector, architecture, faults, differential', []), playwright('journeys', browser)])
