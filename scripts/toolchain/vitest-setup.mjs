import { ensureBuilt } from './build.mjs'

/** Threads run from the collector's build, also when the code that starts them is tested from source. */
export const setup = () => ensureBuilt(['collector'])
