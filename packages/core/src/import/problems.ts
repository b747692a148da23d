import { type ImportProblem, LISTED_PROBLEMS } from './import-plan.ts'

const SHOWN_VALUE_LENGTH = 200

/** Collects what is wrong with a table: counts everything, keeps the first `LISTED_PROBLEMS`. */
export class Problems {
  readonly listed: ImportProblem[] = []
  count = 0

  add(problem: ImportProblem): void {
    this.count += 1
    if (this.listed.length >= LISTED_PROBLEMS) return
    this.listed.push({ ...problem, value: problem.value.slice(0, SHOWN_VALUE_LENGTH) })
  }
}
