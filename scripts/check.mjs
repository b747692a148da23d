import { ensureBuilt } from './toolchain/build.mjs'
import { runGates } from './toolchain/gates.mjs'
import { ensureInstalled } from './toolchain/install.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { vitest } from './toolchain/suites.mjs'

checkNodeVersion()
await ensureInstalled()
await ensureBuilt(['collector'])
await runGates([vitest('unit', ['packages', 'seeds', 'tests/architecture'])])
