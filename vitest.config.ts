import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'seeds/src/**/*.test.ts',
      'tests/{architecture,collector,differential,faults}/**/*.test.ts',
    ],
    globalSetup: 'scripts/toolchain/vitest-setup.mjs',
    testTimeout: 90_000,
  },
})
