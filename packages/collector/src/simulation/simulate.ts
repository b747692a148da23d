import { CONTACT_STEPS, type ContactStep } from '@estela/core'
import { createRandom } from '@estela/seeds'
import { mailIdOf } from '../outreach/mail-id.ts'
import { takeTurn } from '../schedule/take-turn.ts'
import { secretKeys } from '../secrets/secret-keys.ts'
import { countContacts, listMailSubjects, nextDueAt } from '../storage/simulated-mails.ts'
import type { Store } from '../storage/store.ts'
import { Happenings } from './happenings.ts'
import { type DeliveredLetter, type Judgement, judgeLetters } from './judge-letters.ts'
import { peopleStatements, simulatedActivities } from './simulated-activities.ts'
import { simulatedCarrier, type TakenLetter } from './simulated-carrier.ts'
import { answersTo, entriesOf } from './simulated-people.ts'
import { afterAll, daysAfter, type Stretch, stretchesOf } from './simulated-time.ts'

export interface SimulationSize {
  readonly activities: number
  readonly people: number
  readonly years: number
  readonly seed: number
}

export interface SimulationReport extends Judgement {
  readonly invitations: number
  readonly answered: number
  /** Never asked, because the person was asked elsewhere. */
  readonly heldBack: number
  /** People whose address no mail server knows. */
  readonly unreachable: number
  readonly lettersByStep: Readonly<Record<ContactStep, number>>
  readonly turns: number
  /** Of the program, and of the mail server. */
  readonly stops: number
  readonly outages: number
}

const BEGIN = new Date('2026-01-01T00:00:00Z')
const STOPS = { perYear: 2, days: [1, 12] } as const
const OUTAGES = { perYear: 6, days: [0.1, 2] } as const
const LETTERS_AT_ONCE = 100
const MINUTE_MS = 60 * 1000

/**
 * Plays years of activities, waves, letters, answers, moved dates, stops and outages through the schedule as it is, with
 * a clock of its own, and judges what the mail server has seen of it.
 * @param store an empty database with its schema
 */
export async function simulate(store: Store, size: SimulationSize): Promise<SimulationReport> {
  const random = createRandom(size.seed)
  const years = { from: BEGIN, to: daysAfter(BEGIN, 365 * size.years) }
  const [stops, outages] = [stretchesOf(years, STOPS, random), stretchesOf(years, OUTAGES, random)]
  let now = BEGIN
  const carrier = simulatedCarrier(() => now, outages, random)
  const office = { store, carrier, ...OFFICE, now: () => now }
  await store.write(peopleStatements(size.people, BEGIN, random))
  const activities = simulatedActivities(size.activities, size.people, years, random)
  const entries = new Happenings(activities.flatMap((each) => entriesOf(store, each, random)))
  const answers = new Happenings([])

  let turns = 0
  for (let next: Date | null = BEGIN; next !== null && next < years.to; turns += 1) {
    now = next
    await entries.happenUntil(now)
    await answers.happenUntil(now)
    const before = carrier.taken.length
    await takeTurn(office, 'simulation', { now: () => now, monotonicMs: () => now.getTime() }, null)
    answers.add(answersTo(store, carrier.taken.slice(before), random))
    next = await nextTurnAt(store, entries, stops, now)
  }
  return report(store, carrier.taken, { stops, outages, turns, end: now })
}

const OFFICE = {
  letterhead: {
    from: { name: 'Simulation', address: 'simulation@example.org' },
    publicUrl: 'http://simulation.example.org',
    keys: secretKeys('the secret of a simulation, which protects nobody'),
  },
  mailsPerMinute: Number.POSITIVE_INFINITY,
  lettersAtOnce: LETTERS_AT_ONCE,
}

/** Turns come every minute; those in which nothing could be due are left out. An answer makes nothing due. */
async function nextTurnAt(
  store: Store,
  entries: Happenings,
  stops: readonly Stretch[],
  now: Date,
): Promise<Date | null> {
  const due = [await nextDueAt(store), entries.nextAt()].filter((at) => at !== null)
  if (due.length === 0) return null
  const first = Math.min(...due.map(Number))
  return afterAll(stops, new Date(Math.max(first, now.getTime() + MINUTE_MS)))
}

async function report(
  store: Store,
  taken: readonly TakenLetter[],
  { stops, outages, turns, end }: { stops: readonly Stretch[]; outages: readonly Stretch[]; turns: number; end: Date },
): Promise<SimulationReport> {
  const subjects = new Map((await listMailSubjects(store)).map((subject) => [subject.mailId, subject]))
  const letters = taken.flatMap(({ letter, at }): DeliveredLetter[] => {
    const subject = subjects.get(mailIdOf(letter.messageId) ?? '')
    return subject === undefined ? [] : [{ ...subject, at }]
  })
  const { waiting, ...counts } = await countContacts(store, daysAfter(end, -1))
  const judgement = judgeLetters(letters, [...stops, ...outages])
  const lettersOf = (step: ContactStep) => letters.filter((letter) => letter.step === step).length
  return {
    ...judgement,
    overdue: judgement.overdue + waiting,
    ...counts,
    lettersByStep: Object.fromEntries(
      CONTACT_STEPS.map((step) => [step, lettersOf(step)]),
    ) as SimulationReport['lettersByStep'],
    turns,
    stops: stops.length,
    outages: outages.length,
  }
}
