import { randomUUID } from 'node:crypto'
import type { Letter } from '@estela/collector/mail/carrier'
import { takeTurn } from '@estela/collector/schedule/take-turn'
import type { Successor } from '@estela/contract'
import { pilots, questionnaires, sampleSubmissions } from '@estela/seeds'
import { describe, expect, it } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { problemOf } from '../support/problem-of.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A Tuesday; working hours in Lima begin at 14:00 UTC. The second questionnaire opens half a year later. */
const END_DATE = '2026-03-10'
const MORNING = new Date('2026-03-10T14:00:00Z')
const HALF_A_YEAR_ON = new Date('2026-09-15T14:00:00Z')
const SUCCESSOR: Successor = { name: 'Rosa', email: 'rosa@example.org', language: 'en' }

/** A course of these people, a clock that goes when it is told to, and every letter that would have gone. */
async function startCourse(people: readonly string[] = ['ana', 'luis']) {
  let now = MORNING
  const letters: Letter[] = []
  const carrier = {
    deliver: async (letter: Letter) => {
      letters.push(letter)
      return { outcome: 'taken' } as const
    },
    close: async () => undefined,
  }
  const collector = await startCollector({ now: () => now, carrier })
  await planCourse(collector.store, { id: 'c1', endDate: END_DATE, people }, MORNING)
  const invitation = async (person: string, position: number) => {
    const { invitations, waves } = await collector.workspace.activity('c1')
    const wave = waves.find((each) => each.position === position)
    const found = invitations.find((each) => each.waveId === wave?.id && each.personName === person)
    if (found === undefined) throw new Error(`${person} is not invited to wave ${position}.`)
    return found
  }
  return {
    ...collector,
    invitation,
    turnAt: async (at: Date) => {
      now = at
      await takeTurn(collector.office, 'one', { now: () => now, monotonicMs: () => 0 }, null)
    },
    goTo: (at: Date) => {
      now = at
    },
    lettersTo: (name: string) => letters.filter(({ to }) => to.address === `${name}@example.org`),
    token: async (person: string, position: number) => {
      const { url } = await collector.workspace.issueLink((await invitation(person, position)).id)
      return url.slice(url.lastIndexOf('/') + 1)
    },
    disposition: async (person: string, position: number) => (await invitation(person, position)).disposition,
    participation: async (position: number) => {
      const { waves } = await collector.workspace.participation({ activity: 'c1' })
      const wave = waves[position - 1]
      if (wave === undefined) throw new Error(`Nobody could answer wave ${position} so far.`)
      const { invited, complete, refused, silent, ineligible, arrivals } = wave
      return { invited, complete, refused, silent, ineligible, arrivals }
    },
  }
}

type Course = Awaited<ReturnType<typeof startCourse>>

const samples = sampleSubmissions({ pilots: pilots(MORNING), questionnaires, now: MORNING, seed: 7 })

/** Complete answers to a wave of a course, other ones for each number. */
function courseAnswers(position: number, number = 0) {
  const given = samples.filter(
    ({ activityId, wavePosition, answers }) =>
      activityId.includes('-cb-') && wavePosition === position && answers.G_01 === 'yes',
  )
  const found = given[number % given.length]
  if (found === undefined) throw new Error(`The samples hold no answers to wave ${position} of a course.`)
  return found.answers
}

const answer = ({ links }: TestCollector, token: string, position: number, number = 0) =>
  links.submit(token, { id: randomUUID(), language: 'es', answers: courseAnswers(position, number) })

const begin = ({ links }: TestCollector, token: string) =>
  links.saveDraft(token, { answers: { G_01: 'yes' }, page: null, revision: 1, device: 'phone', basedOn: 0 })

const linkIn = (letter: Letter | undefined) => /\/s\/([\w-]{22})/.exec(letter?.text ?? '')?.[1] ?? ''
const daysLater = (days: number, from = MORNING) => new Date(from.getTime() + days * DAY_MS)

async function turnDaily(course: Course, from: Date, days: number): Promise<void> {
  for (let day = 0; day <= days; day += 1) await course.turnAt(daysLater(day, from))
}

describe('the address', () => {
  it('is shown only in part, is confirmed by the person, and asked for again after half a year', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    expect(await course.contacts.read(token)).toEqual({
      activityTitle: { en: 'Course c1', es: 'Curso c1' },
      language: 'es',
      personName: 'ana',
      maskedEmail: 'an…@example.org',
      isAddressConfirmed: false,
      wave: 'open',
      standing: 'to-answer',
      hasAnswers: false,
      isSample: false,
    })
    expect((await course.contacts.confirmAddress(token)).isAddressConfirmed).toBe(true)
    course.goTo(daysLater(181))
    expect(await course.contacts.read(token)).toMatchObject({ isAddressConfirmed: false, wave: 'closed' })
  })

  it('can be changed, and letters go to the new one from then on', async () => {
    const course = await startCourse()
    const changed = await course.contacts.changeAddress(await course.token('ana', 1), {
      email: ' New.Ana@Example.org ',
    })
    expect(changed).toMatchObject({ maskedEmail: 'Ne…@example.org', isAddressConfirmed: true })
    await course.turnAt(MORNING)
    expect(course.lettersTo('New.Ana')).toHaveLength(1)
    expect(course.lettersTo('ana')).toHaveLength(0)
  })

  it.each([
    ['ana@example.org\r\nBcc: eva@example.org', 'not-an-email'],
    ['ana@example.org, eva@example.org', 'not-an-email'],
    ['', 'not-an-email'],
    ['LUIS@example.org', 'taken'],
  ])('%j is refused as %s, and nothing changes', async (email, code) => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    const { problem, body } = await problemOf(course.contacts.changeAddress(token, { email }))
    expect([problem, body.errors]).toEqual(['address-refused', [{ pointer: '/email', code }]])
    expect((await course.contacts.read(token)).maskedEmail).toBe('an…@example.org')
  })

  it('that took no mail gets the letters again once it is another one', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await course.store.write([
      { sql: `UPDATE person SET undeliverable_at = '2026-03-01T00:00:00.000Z' WHERE id = 'ana'` },
    ])
    await course.turnAt(MORNING)
    expect(course.lettersTo('ana')).toHaveLength(0)
    await course.contacts.changeAddress(token, { email: 'ana.two@example.org' })
    await course.turnAt(daysLater(1))
    expect(course.lettersTo('ana.two')).toHaveLength(1)
  })
})

it('opening the contact page changes nothing, because programs that look for harm open links', async () => {
  const course = await startCourse()
  const token = await course.token('ana', 1)
  const before = await course.store.read('SELECT * FROM invitation ORDER BY id')
  for (const path of [`/s/${token}/contact`, `/api/personal-links/${token}/contact`]) {
    expect((await course.fetch(path, { method: 'GET' })).status).toBe(200)
  }
  expect(await course.store.read('SELECT * FROM invitation ORDER BY id')).toEqual(before)
  expect(await course.store.read('SELECT * FROM contact_event')).toEqual([])
})

it('a link that is not known decides nothing', async () => {
  const course = await startCourse()
  const unknown = 'A'.repeat(22)
  const calls = [
    () => course.contacts.read(unknown),
    () => course.contacts.withdraw(unknown),
    () => course.contacts.decline('x', { reason: 'no-time', alsoLater: true }),
  ]
  for (const call of calls) expect((await problemOf(call())).problem).toBe('link-unknown')
})

describe('somebody else', () => {
  it('is written to, while the old link leads nowhere at once and what was begun is gone', async () => {
    const course = await startCourse()
    await course.turnAt(MORNING)
    const token = linkIn(course.lettersTo('ana')[0])
    await begin(course, token)
    expect(await course.contacts.handOver(token, SUCCESSOR)).toEqual({ outcome: 'handed-over' })

    expect((await problemOf(course.links.read(token))).problem).toBe('link-unknown')
    expect((await problemOf(begin(course, token))).problem).toBe('link-unknown')
    expect((await problemOf(answer(course, token, 1))).problem).toBe('link-unknown')
    expect((await problemOf(course.contacts.read(token))).problem).toBe('link-unknown')

    await turnDaily(course, MORNING, 20)
    expect(course.lettersTo('ana')).toHaveLength(1)
    const [letter, ...reminders] = course.lettersTo('rosa')
    expect(letter?.subject).toBe('Asked in place of a colleague: Course c1')
    expect(letter?.text).toContain('Before you it was ana whom we asked.')
    expect(reminders).toHaveLength(3)
    expect((await course.links.read(linkIn(letter))).draft).toBeNull()
  })

  it('answers as another person of the institution, whatever the answers say, and earlier waves keep their person', async () => {
    const course = await startCourse()
    await answer(course, await course.token('ana', 1), 1)
    course.goTo(HALF_A_YEAR_ON)
    await course.contacts.handOver(await course.token('ana', 2), SUCCESSOR)
    const answers = { ...courseAnswers(2), G_03: 'yes' }
    const token = await course.token('Rosa', 2)
    await course.links.submit(token, { id: randomUUID(), language: 'en', answers })

    const stored = await course.store.read(
      'SELECT wave_position, paired_as, disposition FROM submission WHERE study_id = ? ORDER BY 1',
      ['c1-study'],
    )
    expect(stored).toEqual([
      { wave_position: 1, paired_as: 'person', disposition: 'complete' },
      { wave_position: 2, paired_as: 'institution', disposition: 'complete' },
    ])
    expect(await course.disposition('ana', 1)).toBe('complete')
    expect(await course.disposition('Rosa', 2)).toBe('complete')
    expect(await course.disposition('Rosa', 3)).toBe('created')
  })

  it.each([
    ['ana@example.org', 'same-person'],
    ['luis@example.org', 'takes-part'],
    ['gone@example.org', 'unreachable'],
    ['persona-001-per@example.org', 'other-institution'],
    ['rosa@example.org\nBcc: x@example.org', 'not-an-email'],
  ])('%j is refused as %s, and nothing changes', async (email, code) => {
    const course = await startCourse()
    await planCourse(course.store, { id: 'c2', endDate: END_DATE, people: ['gone'] }, MORNING)
    await course.store.write([{ sql: `UPDATE person SET opted_out_at = '2026-03-01T00:00:00.000Z' WHERE id = 'gone'` }])
    const token = await course.token('ana', 1)
    const { problem, body } = await problemOf(course.contacts.handOver(token, { ...SUCCESSOR, email }))
    expect([problem, body.errors]).toEqual(['address-refused', [{ pointer: '/email', code }]])
    expect((await course.contacts.read(token)).standing).toBe('to-answer')
  })

  it('whose name has a line break is refused at the name', async () => {
    const course = await startCourse()
    const named = { ...SUCCESSOR, name: 'Rosa\r\nBcc: x' }
    const { problem, body } = await problemOf(course.contacts.handOver(await course.token('ana', 1), named))
    expect([problem, body.errors?.map(({ pointer }) => pointer)]).toEqual(['request-invalid', ['/name']])
  })

  it('who is known from another activity is asked as the person they are', async () => {
    const course = await startCourse()
    await planCourse(course.store, { id: 'c2', endDate: '2020-01-10', people: ['mary'], language: 'en' }, MORNING)
    await course.contacts.handOver(await course.token('ana', 1), { ...SUCCESSOR, email: 'Mary@example.org' })
    await course.turnAt(MORNING)
    expect(course.lettersTo('mary').map(({ subject }) => subject)).toEqual(['Asked in place of a colleague: Course c1'])
    expect(await course.disposition('mary', 1)).toBe('created')
  })

  it('can be named by somebody who has declined, and is asked', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await course.contacts.decline(token, { reason: 'not-taken-part', alsoLater: false })
    await course.contacts.handOver(token, SUCCESSOR)
    await course.turnAt(MORNING)
    expect((await course.links.read(linkIn(course.lettersTo('rosa')[0]))).draft).toBeNull()
    expect(await course.participation(1)).toMatchObject({ invited: 2, ineligible: 0 })
  })

  it('cannot be named for a questionnaire that has been answered', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await answer(course, token, 1)
    expect((await problemOf(course.contacts.handOver(token, SUCCESSOR))).problem).toBe('already-answered')
  })
})

describe('declining', () => {
  it('counts as a refusal, ends the letters, and can be taken back', async () => {
    const course = await startCourse()
    await course.turnAt(MORNING)
    const token = linkIn(course.lettersTo('ana')[0])
    await begin(course, token)
    expect(await course.participation(1)).toMatchObject({ refused: 0, silent: 1 })
    const declined = await course.contacts.decline(token, { reason: 'no-time', alsoLater: false })
    expect(declined.standing).toBe('declined')
    expect(await course.participation(1)).toMatchObject({ invited: 2, refused: 1, silent: 1, complete: 0 })
    expect(await course.disposition('ana', 2)).toBe('created')

    const { problem, body } = await problemOf(course.links.read(token))
    expect([problem, body.language]).toEqual(['declined', 'es'])
    expect((await problemOf(begin(course, token))).problem).toBe('declined')
    expect((await problemOf(answer(course, token, 1))).problem).toBe('declined')
    await turnDaily(course, MORNING, 9)
    expect(course.lettersTo('ana')).toHaveLength(1)

    expect((await course.contacts.answerAfterAll(token)).standing).toBe('to-answer')
    expect(await course.participation(1)).toMatchObject({ refused: 0, silent: 2 })
    await turnDaily(course, daysLater(10), 9)
    expect(course.lettersTo('ana').length).toBeGreaterThan(1)
    await answer(course, token, 1)
    expect(await course.participation(1)).toMatchObject({ complete: 1 })
  })

  it('also for later ends the letters about later waves, and taking it back brings them back', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await course.contacts.decline(token, { reason: 'rather-not', alsoLater: true })
    expect(await Promise.all([1, 2, 3].map((each) => course.disposition('ana', each)))).toEqual([
      'refused',
      'refused',
      'refused',
    ])
    await course.contacts.answerAfterAll(token)
    expect(await Promise.all([1, 2, 3].map((each) => course.disposition('ana', each)))).toEqual([
      'created',
      'created',
      'created',
    ])
  })

  it('says nothing about an earlier wave that closed without an answer', async () => {
    const course = await startCourse()
    course.goTo(HALF_A_YEAR_ON)
    await course.contacts.decline(await course.token('ana', 2), { reason: 'no-time', alsoLater: true })
    expect(await Promise.all([1, 2, 3].map((each) => course.disposition('ana', each)))).toEqual([
      'created',
      'refused',
      'refused',
    ])
  })

  it('of somebody who did not take part makes them ineligible for every wave', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await course.contacts.decline(token, { reason: 'not-taken-part', alsoLater: false })
    expect(await course.participation(1)).toMatchObject({ invited: 1, ineligible: 1, refused: 0 })
    await turnDaily(course, MORNING, 10)
    await turnDaily(course, HALF_A_YEAR_ON, 10)
    expect(course.lettersTo('ana')).toHaveLength(0)
    expect(course.lettersTo('luis').length).toBeGreaterThan(3)
    expect(await course.participation(2)).toMatchObject({ invited: 1, ineligible: 1 })
    await course.contacts.answerAfterAll(token)
    expect(await course.participation(2)).toMatchObject({ invited: 2, ineligible: 0 })
  })

  it('is refused once the questionnaire has been answered', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await answer(course, token, 1)
    const decline = course.contacts.decline(token, { reason: 'no-time', alsoLater: false })
    expect((await problemOf(decline)).problem).toBe('already-answered')
    expect(await course.contacts.read(token)).toMatchObject({ standing: 'answered', hasAnswers: true })
  })
})

describe('consent that is taken back', () => {
  const PEOPLE = Array.from({ length: 12 }, (_, index) => `person-${index}`)
  const LAST = PEOPLE.length - 1

  /** The figures of a course in which the last of twelve people answers these waves, and withdraws or not. */
  async function figures(answered: readonly number[], isWithdrawn: boolean) {
    const course = await startCourse(PEOPLE)
    const { invitations, waves } = await course.workspace.activity('c1')
    const tokenOf = async (number: number, position: number) => {
      const wave = waves.find((each) => each.position === position)
      const invited = invitations.find((each) => each.waveId === wave?.id && each.personName === PEOPLE[number])
      const { url } = await course.workspace.issueLink(invited?.id ?? '')
      return url.slice(url.lastIndexOf('/') + 1)
    }
    for (const [position, day] of [
      [1, daysLater(1)],
      [2, daysLater(1, HALF_A_YEAR_ON)],
    ] as const) {
      for (const number of PEOPLE.keys()) {
        course.goTo(number < LAST ? day : daysLater(1, day))
        if (number < LAST || answered.includes(position))
          await answer(course, await tokenOf(number, position), position, number)
      }
    }
    course.goTo(daysLater(9, HALF_A_YEAR_ON))
    if (isWithdrawn) await course.contacts.withdraw(await tokenOf(LAST, 2))
    const { participation, comparison, openTexts } = course.workspace
    const asked = await participation({ activity: 'c1' })
    return {
      comparison: await comparison({ activity: 'c1' }),
      ofOffices: await comparison({ activity: 'c1', by: 'institution-type', group: 'ip-office' }),
      texts: await openTexts({ activity: 'c1' }),
      answered: asked.waves.map(({ complete, mix, arrivals }) => ({ complete, mix, arrivals })),
    }
  }

  let neverAnswered: ReturnType<typeof figures> | null = null

  it.each([[[1]], [[2]], [[1, 2]]])('leaves every figure as if waves %j had never been answered', async (answered) => {
    neverAnswered ??= figures([], false)
    expect(await figures(answered, true)).toEqual(await neverAnswered)
  })

  it('was in the figures before', async () => {
    neverAnswered ??= figures([], false)
    expect(await figures([1, 2], false)).not.toEqual(await neverAnswered)
  })

  it('counts as a refusal, ends the letters, takes no answers any more, and twice is the same as once', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    await answer(course, token, 1)
    course.goTo(HALF_A_YEAR_ON)
    const later = await course.token('ana', 2)
    await course.links.read(later)
    await begin(course, later)
    const withdrawn = await course.contacts.withdraw(later)
    expect(withdrawn).toMatchObject({ standing: 'withdrawn', hasAnswers: false })

    const state = () =>
      Promise.all([
        course.store.read('SELECT * FROM invitation ORDER BY id'),
        course.store.read('SELECT * FROM submission WHERE study_id = ? ORDER BY id', ['c1-study']),
        course.store.read('SELECT * FROM trajectory_count ORDER BY study_id, line, trajectory'),
        course.store.read('SELECT * FROM arrival_count ORDER BY wave_id, day'),
        course.store.read('SELECT * FROM contact_event ORDER BY id'),
      ])
    const once = await state()
    expect(await course.contacts.withdraw(later)).toEqual(withdrawn)
    expect(await course.contacts.withdraw(token)).toEqual({ ...withdrawn, wave: 'closed' })
    expect(await course.contacts.answerAfterAll(token)).toEqual({ ...withdrawn, wave: 'closed' })
    expect(await state()).toEqual(once)

    expect((await problemOf(course.links.read(later))).problem).toBe('withdrawn')
    expect((await problemOf(begin(course, later))).problem).toBe('withdrawn')
    expect((await problemOf(answer(course, later, 2))).problem).toBe('withdrawn')
    expect((await problemOf(course.contacts.handOver(later, SUCCESSOR))).problem).toBe('already-answered')
    await turnDaily(course, HALF_A_YEAR_ON, 20)
    expect(course.lettersTo('ana')).toHaveLength(0)
    expect(await course.participation(1)).toMatchObject({ refused: 1, complete: 0 })
  })

  it('leaves the answers of whoever was asked before or after the person', async () => {
    const course = await startCourse()
    const first = await course.token('ana', 1)
    await answer(course, first, 1)
    course.goTo(HALF_A_YEAR_ON)
    await course.contacts.handOver(await course.token('ana', 2), SUCCESSOR)
    const second = await course.token('Rosa', 2)
    await answer(course, second, 2)
    await course.contacts.withdraw(first)
    expect(await course.disposition('ana', 1)).toBe('refused')
    expect(await course.contacts.read(second)).toMatchObject({ standing: 'answered', hasAnswers: true })
    expect(await course.disposition('Rosa', 3)).toBe('created')
  })
})

describe('an evaluator', () => {
  it('names somebody else for a person, who is then written to', async () => {
    const course = await startCourse()
    const token = await course.token('ana', 1)
    const { id } = await course.invitation('ana', 1)
    const taken = { ...SUCCESSOR, email: 'luis@example.org' }
    const { body } = await problemOf(course.workspace.nameSuccessor(id, taken))
    expect(body.errors).toEqual([{ pointer: '/email', code: 'takes-part' }])
    await course.workspace.nameSuccessor(id, SUCCESSOR)
    expect((await problemOf(course.links.read(token))).problem).toBe('link-unknown')
    await course.turnAt(MORNING)
    expect(course.lettersTo('rosa')).toHaveLength(1)
    expect((await problemOf(course.workspace.nameSuccessor('nobody', SUCCESSOR))).problem).toBe('invitation-unknown')
  })

  it('makes a link worthless: the new one opens what was begun, the old one nothing', async () => {
    const course = await startCourse()
    const old = await course.token('ana', 1)
    await begin(course, old)
    const { url } = await course.workspace.revokeLink((await course.invitation('ana', 1)).id)
    const token = url.slice(url.lastIndexOf('/') + 1)
    expect(token).not.toBe(old)
    expect((await problemOf(course.links.read(old))).problem).toBe('link-unknown')
    expect((await problemOf(begin(course, old))).problem).toBe('link-unknown')
    expect((await course.links.read(token)).draft?.answers).toEqual({ G_01: 'yes' })
    await course.turnAt(MORNING)
    expect(linkIn(course.lettersTo('ana')[0])).toBe(token)
    expect((await problemOf(course.workspace.revokeLink('nobody'))).problem).toBe('invitation-unknown')
  })
})
