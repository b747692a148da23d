import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runNode, tool } from './run.mjs'

/** A gate: something that must hold, with how much of it did. */
const withReport = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'estela-report-'))
  const file = join(folder, 'report.json')
  const failed = await work(file).then(
    () => false,
    () => true,
  )
  try {
    return { failed, report: JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return { failed: true, report: null }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** At least one failure when the runner itself failed, whatever it counted. */
const counted = (passed, failures, failed) => ({ passed, failed: failed ? Math.max(1, failures) : failures })

export const vitest = (name, folders) => ({
  name,
  async run() {
    const args = ['run', '--reporter=dot', '--reporter=json', ...folders]
    const { failed, report } = await withReport((file) => runNode(tool.vitest, [...args, `--outputFile.json=${file}`]))
    return counted(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, failed)
  },
})

export const playwright = (name, browser) => ({
  name,
  async run() {
    const { failed, report } = await withReport((file) => {
      const env = { ESTELA_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
      return runNode(tool.playwright, ['test', '--reporter=line,json'], { cwd: join(root, 'tests'), env })
    })
    const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {}
    return counted(expected, unexpected + flaky, failed)
  },
})

/** A tool that only says yes or no counts as one. */
export const tooling = (name, script, args) => ({
  name,
  run: () =>
    runNode(script, args).then(
      () => counted(1, 0, false),
      () => counted(0, 1, true),
    ),
})
