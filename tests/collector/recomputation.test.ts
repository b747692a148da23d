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
  readonly isInWindow: boolean
  readonly answers: Readonly<Record<string, unknown>>
  readonly definition: unknown
}

const ACTIVITIES = [
  'sample-per-la-01',
  'sample-per-cb-01',
  'sample-per-if-01',
  'sample-mex-la-01',
  'sample-mex-cb-01',
  'sample-mex-cb-02',
  'sample-mex-if-01',
]
const ALONE = ACTIVITIES.flatMap((activity) => [1, 2].map((followUp) => ({ activity, followUp })))

const SUMS: Partial<ComparisonQuery>[] = [
  {},
  { country: 'PER' },
  { country: 'MEX' },
  { category: 'capacity-building' },
  { country: 'MEX', followUp: 2 },
  { endedFrom: '2025-01-01', endedTo: '2025-12-31' },
]

async function storedSubmissions({ store }: TestCollector): Promise<StoredSubmission[]> {
  const rows = await store.read(
    `SELECT submission.respondent_id, study.activity_id, wave.position, submission.answers,
       submission.received_at < wave.window_ends_at AS is_in_window, questionnaire_version.definition
     FROM submission JOIN wave ON wave.id = submission.wave_id JOIN study ON study.id = wave.study_id
     JOIN questionnaire_version ON questionnaire_version.id = submission.questionnaire_version_id`,
  )
  return rows.map((row) => ({
    respondentId: String(row.respondent_id),
    activityId: String(row.activity_id),
    position: Number(row.position),
    isInWindow: row.is_in_window === 1,
    answers: JSON.parse(String(row.answers)),
    definition: JSON.parse(String(row.definition)),
  }))
}

it('the sample pilots hold about four hundred submissions', async () => {
  const stored = await storedSubmissions(await startCollector())
  expect(stored.length).toBeGreaterThan(350)
})

it('the comparison of every activity equals a recomputation, or says how many it leaves out', async () => {
  const collector = await startCollector()
  const everything = await storedSubmissions(collector)
  let compared = 0
  for (const view of ALONE) {
    const stored = everything.filter(({ activityId }) => activityId === view.activity)
    const { changes } = await collector.workspace.comparison(view)
    for (const row of changes) {
      for (const pairedAs of ['person', 'institution'] as const) {
        const pairs = pairsOf(stored, row.questionnaires, 1 + view.followUp, row.item, pairedAs)
        expectChange(row, row[pairedAs], pairs, `${view.activity} ${view.followUp} ${row.item} ${pairedAs}`)
        compared += row[pairedAs].shown ? 1 : 0
      }
    }
  }
  expect(compared).toBeGreaterThan(50)
})

it('what became of expectations is what the stored answers say', async () => {
  const collector = await startCollector()
  const everything = await storedSubmissions(collector)
  let compared = 0
  for (const view of ALONE) {
    const stored = everything.filter(({ activityId }) => activityId === view.activity)
    const { expectations } = await collector.workspace.comparison(view)
    for (const { item, expectationItem, person } of expectations) {
      if (!person.shown || person.leftOut.people > 0) continue
      const pairs = expectationPairs(stored, 1 + view.followUp, expectationItem, item, 'person')
      for (const isExpecting of [true, false]) {
        const counts = isExpecting ? person.expected : person.notExpected
        if (counts === null) continue
        const own = pairs.filter((pair) => pair.isExpecting === isExpecting)
        expect({ view, item, isExpecting, ...counts }).toEqual({ view, item, isExpecting, ...outcomeCounts(own) })
        compared += 1
      }
    }
  }
  expect(compared).toBeGreaterThan(20)
})

it('a comparison of several activities is the sum of those that it shows', async () => {
  const { workspace } = await startCollector()
  for (const view of SUMS) {
    const whole = await workspace.comparison(view)
    const parts = await Promise.all(
      whole.studies.map(({ activityId }) =>
        workspace.comparison({ activity: activityId, followUp: view.followUp ?? 1 }),
      ),
    )
    expect(whole.changes.length).toBeGreaterThan(0)
    for (const row of whole.changes) {
      const own = parts.flatMap(({ changes }) => changes.filter(({ item }) => item === row.item))
      for (const pairedAs of ['person', 'institution'] as const) expectSum(row, own, pairedAs)
    }
  }
})

type Row = Comparison['changes'][number]

function expectSum(row: Row, parts: readonly Row[], pairedAs: 'person' | 'institution'): void {
  const shown = parts.flatMap((each) => (each[pairedAs].shown ? [each[pairedAs]] : []))
  const sum = (count: (change: Change) => number) => shown.reduce((total, change) => total + count(change), 0)
  const change = row[pairedAs]
  const counts = { up: sum(({ up }) => up), same: sum(({ same }) => same), down: sum(({ down }) => down) }
  if (change.shown) expect({ item: row.item, ...change }).toMatchObject({ item: row.item, ...counts })
  else expect({ item: row.item, shown: shown.length }).toEqual({ item: row.item, shown: 0 })
}

function expectChange(row: Row, change: Row['person'], pairs: readonly [number, number][], place: string): void {
  if (!change.shown) {
    expect({ place, hides: isHideable(pairs, change.reason) }).toEqual({ place, hides: true })
  } else if (change.leftOut.people > 0) {
    expect({ place, people: change.matched + change.leftOut.people }).toEqual({ place, people: pairs.length })
  } else {
    expect({ place, ...figuresOf(change) }).toEqual({ place, ...recomputed(pairs, row.scale.steps) })
    expect(change.dominance).toBeCloseTo((change.up - change.down) / pairs.length, 12)
    if (change.meanDifference !== null)
      expect(change.meanDifference.value).toBeCloseTo(mean(pairs.map(([a, b]) => b - a)), 12)
  }
}

/** Whether the reason given for hiding fits what there is to hide. */
function isHideable(pairs: readonly [number, number][], reason: string): boolean {
  if (pairs.length === 0) return reason === 'nobody'
  return reason === (pairs.length < 5 ? 'too-few' : 'identifying')
}

type Outcome = 'did' | 'partly' | 'not' | 'too-early'

interface ExpectationPair {
  readonly isExpecting: boolean
  readonly outcome: Outcome
}

function expectationPairs(
  own: readonly StoredSubmission[],
  laterPosition: number,
  expectationItem: string,
  item: string,
  pairedAs: 'person' | 'institution',
): ExpectationPair[] {
  return pairedSubmissions(own, 1, laterPosition, pairedAs).flatMap(([earlier, later]) => {
    const isExpecting = expectationOf(earlier, expectationItem)
    const outcome = outcomeOf(later, item)
    return isExpecting === null || outcome === null ? [] : [{ isExpecting, outcome }]
  })
}

/** Upper two of five steps, or a ticked choice of a question with several. */
function expectationOf(submission: StoredSubmission, item: string): boolean | null {
  const ticked = isTicked(submission.answers, item)
  if (ticked !== null) return ticked
  const step = stepOf(submission, item)
  return step === null ? null : step >= 4
}

/** `CB.BAR.time` asks whether `time` was ticked at CB_BAR. */
function isTicked(answers: StoredSubmission['answers'], item: string): boolean | null {
  const [prefix, name, choice] = item.split('.')
  const answer = answers[`${prefix}_${name}`]
  return choice !== undefined && Array.isArray(answer) ? answer.includes(choice) : null
}

/** What the author of the questionnaire wrote; otherwise upper two steps, middle, lower two. */
function outcomeOf({ answers, definition }: StoredSubmission, item: string): Outcome | null {
  const ticked = isTicked(answers, item)
  if (ticked !== null) return ticked ? 'did' : 'not'
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

function outcomeCounts(pairs: readonly ExpectationPair[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => pairs.filter((pair) => pair.outcome === outcome).length
  return { did: count('did'), partly: count('partly'), not: count('not'), 'too-early': count('too-early') }
}

it('no group below five is shown, and nothing hidden has a figure', async () => {
  const { workspace } = await startCollector()
  for (const view of [...SUMS, ...ALONE]) {
    const { changes } = await workspace.comparison(view)
    for (const group of changes.flatMap(({ person, institution }) => [person, institution])) {
      if (group.shown) expect(group.matched).toBeGreaterThanOrEqual(5)
      else expect(Object.keys(group)).not.toContain('matched')
    }
  }
})

/** Answer pairs on the scale. What the first questionnaire does not ask is compared from the second one on. */
function pairsOf(
  own: readonly StoredSubmission[],
  [earlierCode, laterCode]: readonly [string, string],
  laterPosition: number,
  item: string,
  pairedAs: 'person' | 'institution',
): [number, number][] {
  const earlierPosition = earlierCode === laterCode ? 2 : 1
  return pairedSubmissions(own, earlierPosition, laterPosition, pairedAs).flatMap(([earlier, later]) => {
    const values = [stepOf(earlier, item), stepOf(later, item)] as const
    return values[0] === null || values[1] === null ? [] : [[values[0], values[1]] as [number, number]]
  })
}

/** Both submissions of everybody who answered both waves in time. */
function pairedSubmissions(
  own: readonly StoredSubmission[],
  earlierPosition: number,
  laterPosition: number,
  pairedAs: 'person' | 'institution',
): [StoredSubmission, StoredSubmission][] {
  return own
    .filter(({ position, isInWindow }) => position === earlierPosition && isInWindow)
    .flatMap((earlier) => {
      const later = own.find(
        (each) => each.position === laterPosition && each.isInWindow && each.respondentId === earlier.respondentId,
      )
      if (later === undefined) return []
      const isOther = [earlier, later].some(({ answers }) => standsFor(answers) === 'institution')
      return (isOther ? 'institution' : 'person') === pairedAs ? [[earlier, later] as const] : []
    })
    .map(([earlier, later]) => [earlier, later])
}

const standsFor = (answers: StoredSubmission['answers']) =>
  answers.G_03 === undefined || answers.G_03 === 'yes' ? 'person' : 'institution'

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
