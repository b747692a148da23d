import type { StageRow } from '@estela/contract'

export type StageCase = StageRow['cases'][number]
export type ReportedStage = StageCase['waves'][number]
export type Stage = StageRow['scale']['steps'][number]

/** On the ladders of laws and of strategies, "stopped": further than no other stage. */
const STOPPED = { scales: new Set(['STG', 'STS']), value: 9 }

/** Counts of cases by stage are public figures from here on. */
export const CASES_TO_COUNT = 5
/** So many cases a curve of the time to a stage needs. */
export const CASES_FOR_CURVE = 10

export const isStopped = ({ scale }: StageRow, value: number | null): boolean =>
  STOPPED.scales.has(scale.id) && value === STOPPED.value

/** The stages in their order, and apart from them the one that means "stopped", where the scale has it. */
export function ladderOf(row: StageRow): { readonly rungs: readonly Stage[]; readonly stopped: Stage | null } {
  const { steps } = row.scale
  return {
    rungs: steps.filter(({ value }) => !isStopped(row, value)),
    stopped: steps.find(({ value }) => isStopped(row, value)) ?? null,
  }
}

/** Months after the assistance at which any case was asked, in their order. */
export const offsetsOf = ({ cases }: StageRow): readonly number[] =>
  [...new Set(cases.flatMap(({ waves }) => waves.map(({ offsetMonths }) => offsetMonths)))].sort((a, b) => a - b)

/** The last stage that enough people reported; null when there is none. */
export const latestStage = ({ waves }: StageCase): number | null =>
  waves.flatMap(({ median }) => median ?? []).at(-1) ?? null

const firstStage = ({ waves }: StageCase): number | null => waves.flatMap(({ median }) => median ?? [])[0] ?? null

export interface StageCount {
  readonly stage: Stage
  /** How many cases were there at their first report, and at their latest. */
  readonly first: number
  readonly latest: number
}

/** How many cases stand at each stage? Null below five cases with a report. */
export function countCases(row: StageRow): readonly StageCount[] | null {
  const reported = row.cases.filter((each) => latestStage(each) !== null)
  if (reported.length < CASES_TO_COUNT) return null
  return row.scale.steps.map((stage) => ({
    stage,
    first: reported.filter((each) => firstStage(each) === stage.value).length,
    latest: reported.filter((each) => latestStage(each) === stage.value).length,
  }))
}

export const countReported = ({ cases }: StageRow): number => cases.filter((each) => latestStage(each) !== null).length
