import { say, tool } from './run.mjs'
import { tooling } from './suites.mjs'

const STATIC = [
  tooling('format and lint', tool.biome, ['check', '--error-on-warnings', '.']),
  tooling('promises', tool.oxlint, ['--type-aware', '--quiet', 'packages', 'seeds', 'tests']),
  tooling('types', tool.tsc, ['--build']),
  tooling('unused code', tool.knip, ['--no-progress']),
]

/** Runs the static gates and these suites one after the other, all of them whatever fails, and closes with the count. */
export async function runGates(suites) {
  let passed = 0
  let failed = 0
  for (const gate of [...STATIC, ...suites]) {
    const begin = performance.now()
    const result = await gate.run()
    passed += result.passed
    failed += result.failed
    say(
      `${gate.name}: ${result.passed} passed, ${result.failed} failed (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
    )
  }
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
