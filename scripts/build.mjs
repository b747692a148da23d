import { ensureBuilt } from './toolchain/build.mjs'

await ensureBuilt()
