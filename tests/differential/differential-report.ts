import type { Disagreement, TriedDefinition } from './try-definition.ts'

/** Sums over the definitions tried so far. */
export class DifferentialReport {
  definitions = 0
  compiled = 0
  needsModel = 0
  refused = 0
  /** Definitions on which the time ran out: fewer answers were tried, or none. */
  cutShort = 0
  readonly reasons = new Map<string, number>()
  readonly refusals = new Map<string, number>()
  readonly comparisons = new Map<string, number>()
  readonly disagreements: Disagreement[] = []

  add(tried: TriedDefinition | 'timed-out'): void {
    this.definitions += 1
    if (tried === 'timed-out') this.cutShort += 1
    else if (tried.outcome === 'refused') {
      this.refused += 1
      for (const code of tried.codes) count(this.refusals, code, 1)
    } else if (tried.outcome === 'needs-model') {
      this.needsModel += 1
      for (const reason of tried.reasons) count(this.reasons, reason, 1)
    } else {
      this.compiled += 1
      if (tried.isCutShort) this.cutShort += 1
      for (const [outcome, times] of Object.entries(tried.comparisons)) count(this.comparisons, outcome, times)
      this.disagreements.push(...tried.disagreements)
    }
  }
}

const count = (counts: Map<string, number>, name: string, times: number) =>
  counts.set(name, (counts.get(name) ?? 0) + times)

/** The report as lines to print, every disagreement among them. */
export function linesOf(report: DifferentialReport): string[] {
  const { comparisons } = report
  const sets = [...comparisons.values()].reduce((sum, each) => sum + each, 0)
  return [
    `definitions read                     ${report.definitions}`,
    `covered by the compiled validator    ${report.compiled}`,
    `to the worker with survey-core       ${report.needsModel}`,
    ...tableOf(report.reasons),
    `refused                              ${report.refused}`,
    ...tableOf(report.refusals),
    `time ran out                         ${report.cutShort}`,
    `answer sets tried                    ${sets}`,
    `  accepted by both                   ${comparisons.get('both-accept') ?? 0}`,
    `  refused by both                    ${comparisons.get('both-refuse') ?? 0}`,
    `  refused by the strict rules alone  ${comparisons.get('strict-only') ?? 0}`,
    ...report.disagreements.map(disagreementLine),
    `disagreements                        ${report.disagreements.length}`,
  ]
}

const tableOf = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort((left, right) => right[1] - left[1])
    .map(([name, times]) => `  ${String(times).padStart(5)}  ${name}`)

function disagreementLine({ id, answers, comparison }: Disagreement): string {
  const { about, compiled, model } = comparison
  const verdicts = `compiled ${JSON.stringify(compiled)}, survey-core ${JSON.stringify(model)}`
  return `DISAGREEMENT ${id} on ${about}: ${verdicts}, answers ${JSON.stringify(answers)}`
}
