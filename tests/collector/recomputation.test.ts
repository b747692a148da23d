import type { Change, Comparison, ComparisonQuery } from '@estela/contract'
import { expect, it } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'

/**
 * Every figure of the comparison once more, from the stored answers and by the longest way round: no counts, no pair
 * tables, none of the product's functions. Two people are paired by their pseudonym, and everything is counted by hand.
 */
interface StoredSubmission {
  readonly respondentId: string
  readonly activityId: string
  readonly position: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly definition: unknown
}

const VIEWS: Partial<ComparisonQuery>[] = [
  {},
  { country: 'PER' },
  { country: 'MEX' },
  { category: 'capacity-building' },
  { country: 'MEX', followUp: 2 },
  { activity: 'sample-mex-cb-02' },
  { activity: 'sample-per-cb-01' },
  { activity: 'sample-mex-la-01' },
  { activity: 'sample-per-if-01' },
]

async function storedSubmissions({ store }: TestCollector): Promise<StoredSubmission[]> {
  const rows = await store.read(
    `SELECT submission.respondent_id, study.activity_id, wave.position, submission.answers, questionnaire_version.definition
     FROM submission JOIN wave ON wave.id = submission.wave_id JOIN study ON study.id = wave.study_id
     JOIN questionnaire_version ON questionnaire_version.id = submission.questionnaire_version_id`,
  )
  return rows.map((row) => ({
    respondentId: String(row.respondent_id),
    activityId: String(row.activity_id),
    position: Number(row.position),
    answers: JSON.parse(String(row.answers)),
    definition: JSON.parse(String(row.definition)),
  }))
}

it('the sample pilots hold about four hundred submissions', async () => {
  const stored = await storedSubmissions(await startCollector())
  expect(stored.length).toBeGreaterThan(350)
})

it.each(VIEWS)('the comparison of %o equals a recomputation from the stored answers', async (view) => {
  const collector = await startCollector()
  const stored = await storedSubmissions(collector)
  const comparison = await collector.workspace.comparison(view)
  const shown = comparison.changes.flatMap((row) => [
    ...(row.person.shown ? [{ row, change: row.person, pairedAs: 'person' as const }] : []),
    ...(row.institution.shown ? [{ row, change: row.institution, pairedAs: 'institution' as const }] : []),
  ])
  expect(shown.length).toBeGreaterThan(0)
  for (const { row, change, pairedAs } of shown) {
    const pairs = pairsOf(stored, comparison, view.followUp ?? 1, row.item, pairedAs)
    expect({ item: row.item, ...figuresOf(change) }).toEqual({ item: row.item, ...recomputed(pairs, row.scale.steps) })
    if (change.meanDifference !== null)
      expect(change.meanDifference.value).toBeCloseTo(mean(pairs.map(([a, b]) => b - a)), 12)
    expect(change.dominance).toBeCloseTo((change.up - change.down) / pairs.length, 12)
  }
})

it.each(VIEWS)('what became of expectations in %o equals a recomputation from the stored answers', async (view) => {
  const collector = await startCollector()
  const stored = await storedSubmissions(collector)
  const comparison = await collector.workspace.comparison(view)
  expect(comparison.expectations.length).toBeGreaterThan(0)
  for (const row of comparison.expectations) {
    for (const pairedAs of ['person', 'institution'] as const) {
      const shown = row[pairedAs]
      const groups = comparison.studies.map(({ activityId }) => {
        const own = stored.filter((each) => each.activityId === activityId)
        return expectationPairs(own, 1 + (view.followUp ?? 1), row.expectationItem, row.item, pairedAs)
      })
      const expected = outcomeCounts(groups.map((group) => group.filter(({ step }) => step >= 4)))
      const notExpected = outcomeCounts(groups.map((group) => group.filter(({ step }) => step < 4)))
      const figures = shown.shown
        ? { expected: shown.expected, notExpected: shown.notExpected }
        : { expected: null, notExpected: null }
      expect({ item: row.item, ...figures }).toEqual({ item: row.item, expected, notExpected })
    }
  }
})

type Outcome = 'did' | 'partly' | 'not' | 'too-early'

interface ExpectationPair {
  readonly step: number
  readonly outcome: Outcome
}

function expectationPairs(
  own: readonly StoredSubmission[],
  laterPosition: number,
  expectationItem: string,
  item: string,
  pairedAs: 'person' | 'institution',
): ExpectationPair[] {
  return own
    .filter(({ position }) => position === 1)
    .flatMap((earlier) => {
      const later = own.find((each) => each.position === laterPosition && each.respondentId === earlier.respondentId)
      if (later === undefined || standsFor(later.answers) !== pairedAs) return []
      const step = stepOf(earlier, expectationItem)
      const outcome = outcomeOf(later, item)
      return step === null || outcome === null ? [] : [{ step, outcome }]
    })
}

/** What the author of the questionnaire wrote; otherwise upper two steps, middle, lower two. */
function outcomeOf({ answers, definition }: StoredSubmission, item: string): Outcome | null {
  const answer = answers[item.replace('.', '_')]
  const written = annotationOf(definition, item).outcomes
  if (written !== undefined) return OUTCOMES.find((outcome) => written[outcome]?.includes(answer)) ?? null
  if (typeof answer !== 'number' || answer < 0) return null
  return answer >= 4 ? 'did' : answer === 3 ? 'partly' : 'not'
}

const OUTCOMES: readonly Outcome[] = ['did', 'partly', 'not', 'too-early']

function annotationOf(definition: unknown, item: string): { readonly outcomes?: Record<string, readonly unknown[]> } {
  let found = {}
  JSON.stringify(definition, (_key, node) => {
    if (node?.['x-estela']?.construct === item) found = node['x-estela']
    return node
  })
  return found
}

/** Over the activities whose own group may be shown; null when there is none. */
function outcomeCounts(groups: readonly (readonly ExpectationPair[])[]): Record<Outcome, number> | null {
  const showable = groups.filter(
    (group) => group.length >= 10 || (group.length >= 5 && new Set(group.map(({ outcome }) => outcome)).size > 1),
  )
  const pairs = showable.flat()
  const count = (outcome: Outcome) => pairs.filter((pair) => pair.outcome === outcome).length
  return showable.length === 0
    ? null
    : { did: count('did'), partly: count('partly'), not: count('not'), 'too-early': count('too-early') }
}

it.each(VIEWS)('no group below five is in %o, and nothing hidden has a figure', async (view) => {
  const collector = await startCollector()
  const { changes } = await collector.workspace.comparison(view)
  for (const { person, institution } of changes) {
    for (const group of [person, institution]) {
      if (group.shown) expect(group.matched).toBeGreaterThanOrEqual(5)
      else expect(Object.keys(group)).not.toContain('matched')
    }
  }
})

/** Answer pairs on the scale, over the activities whose own group may be shown. */
function pairsOf(
  stored: readonly StoredSubmission[],
  comparison: Comparison,
  followUp: number,
  item: string,
  pairedAs: 'person' | 'institution',
): [number, number][] {
  return comparison.studies.flatMap(({ activityId }) => {
    const own = stored.filter((each) => each.activityId === activityId)
    const pairs = own
      .filter(({ position }) => position === 1)
      .flatMap((earlier) => {
        const later = own.find((each) => each.position === 1 + followUp && each.respondentId === earlier.respondentId)
        if (later === undefined || standsFor(later.answers) !== pairedAs) return []
        const values = [stepOf(earlier, item), stepOf(later, item)] as const
        return values[0] === null || values[1] === null ? [] : [[values[0], values[1]] as [number, number]]
      })
    return isShowable(pairs) ? pairs : []
  })
}

const standsFor = (answers: StoredSubmission['answers']) =>
  answers.G_03 === undefined || answers.G_03 === 'yes' ? 'person' : 'institution'

function isShowable(pairs: readonly [number, number][]): boolean {
  const isUniform = [0, 1].some((side) => new Set(pairs.map((pair) => pair[side])).size === 1)
  return pairs.length >= 10 || (pairs.length >= 5 && !isUniform)
}

/** The step that was answered; null for a missing answer and for "do not know" and its like. */
function stepOf({ answers, definition }: StoredSubmission, item: string): number | null {
  if (item === 'CB.TST') return score(answers, definition)
  const [prefix, name, row] = item.split('.')
  const answer = answers[`${prefix}_${name}`]
  const value = row === undefined ? answer : (answer as Record<string, unknown> | undefined)?.[row]
  return typeof value === 'number' && value >= 0 ? value : null
}

function score(answers: StoredSubmission['answers'], definition: unknown): number | null {
  const right = new Map<string, unknown>()
  JSON.stringify(definition, (_key, node) => {
    if (typeof node === 'object' && node !== null && 'correctAnswer' in node) right.set(node.name, node.correctAnswer)
    return node
  })
  const given = [...right].filter(([question]) => question in answers)
  return given.length === 0 ? null : given.filter(([question, answer]) => answers[question] === answer).length
}

const figuresOf = ({ matched, earlier, later, up, same, down, medianEarlier, medianLater }: Change) => ({
  matched,
  earlier: [...earlier],
  later: [...later],
  up,
  same,
  down,
  medianEarlier,
  medianLater,
})

const recomputed = (pairs: readonly [number, number][], steps: readonly { value: number }[]) => ({
  matched: pairs.length,
  earlier: steps.map(({ value }) => pairs.filter(([earlier]) => earlier === value).length),
  later: steps.map(({ value }) => pairs.filter(([, later]) => later === value).length),
  up: pairs.filter(([earlier, later]) => later > earlier).length,
  same: pairs.filter(([earlier, later]) => later === earlier).length,
  down: pairs.filter(([earlier, later]) => later < earlier).length,
  medianEarlier: medianOf(pairs.map(([earlier]) => earlier)),
  medianLater: medianOf(pairs.map(([, later]) => later)),
})

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN
  const high = sorted[Math.floor(half)] ?? Number.NaN
  return (low + high) / 2
}
