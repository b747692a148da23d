import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'seeds/src/**/*.test.ts',
      'tests/{architecture,collector,differential,faults,library,roundtrip}/**/*.test.ts',
    ],
    globalSetup: 'scripts/toolchain/vitest-setup.mjs',
    testTimeout: 90_000,
    // Both cores, and one module graph for all files of a worker: setting each file up anew took longer than testing it.
    maxWorkers: '100%',
    isolate: false,
  },
})
