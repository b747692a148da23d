import { ensureInstalled } from './toolchain/install.mjs'
import { packBuilder } from './toolchain/library/pack-builder.mjs'
import { checkNodeVersion } from './toolchain/node-version.mjs'
import { say } from './toolchain/run.mjs'

checkNodeVersion()
await ensureInstalled()
await packBuilder()
say('the builder for npm is in packages/builder/package')
