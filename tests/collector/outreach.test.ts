import { randomUUID } from 'node:crypto'
import { smtpCarrier } from '@estela/collector/mail/smtp-carrier'
import { planContacts } from '@estela/collector/outreach/plan-contacts'
import { takeTurn } from '@estela/collector/schedule/take-turn'
import { claimMails } from '@estela/collector/storage/mails'
import { pilots, questionnaires, sampleSubmissions } from '@estela/seeds'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { type SmtpMailboxOptions, startSmtpMailbox } from '../support/smtp-mailbox.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** A Tuesday; working hours in Lima begin at 14:00 UTC. */
const END_DATE = '2026-03-10'
const MORNING = new Date('2026-03-10T14:00:00Z')

/** A collector with a mail server, and a clock that goes when it is told to. */
async function startOutreach(options: SmtpMailboxOptions = {}) {
  const mailbox = await startSmtpMailbox(options)
  const carrier = smtpCarrier(mailbox.url)
  let now = new Date(MORNING.getTime() - DAY_MS)
  const collector = await startCollector({ now: () => now, carrier })
  onTestFinished(async () => {
    await carrier.close()
    await mailbox.stop()
  })
  return {
    ...collector,
    mailbox,
    /** Who has got what about the course, by subject. */
    received: (name: string) =>
      mailbox.messages
        .filter(({ to }) => to?.[0]?.address === `${name}@example.org`)
        .map(({ subject }) => subject ?? ''),
    async turnAt(at: Date) {
      now = at
      await takeTurn(collector.office, 'one', { now: () => now, monotonicMs: () => 0 }, null)
    },
  }
}

const daysLater = (days: number) => new Date(MORNING.getTime() + days * DAY_MS)
const linkIn = (text = '') => /\/s\/([\w-]{22})/.exec(text)?.[1] ?? ''

/** Complete answers to the first questionnaire of a course. */
function courseAnswers() {
  const samples = sampleSubmissions({ pilots: pilots(MORNING), questionnaires, now: MORNING, seed: 1 })
  const found = samples.find(({ activityId, wavePosition }) => activityId === 'sample-mex-cb-01' && wavePosition === 1)
  if (found === undefined) throw new Error('The samples hold no answers to a course.')
  return found.answers
}

const answer = async ({ links }: TestCollector, token: string) =>
  links.submit(token, { id: randomUUID(), language: 'es', answers: courseAnswers() })

describe('a wave that opens', () => {
  it('invites each person once, in their language, with a link that opens the questionnaire', async () => {
    const outreach = await startOutreach()
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana', 'luis'] }, MORNING)
    await planCourse(outreach.store, { id: 'c2', endDate: END_DATE, people: ['mary'], language: 'en' }, MORNING)
    await outreach.turnAt(new Date(MORNING.getTime() - 60_000))
    expect(outreach.mailbox.messages).toHaveLength(0)

    await outreach.turnAt(MORNING)
    await outreach.turnAt(MORNING)
    expect(outreach.received('ana')).toEqual(['Su opinión sobre Curso c1'])
    expect(outreach.received('luis')).toHaveLength(1)
    expect(outreach.received('mary')).toEqual(['Your view on Course c2'])

    const [letter] = outreach.mailbox.messages.filter(({ to }) => to?.[0]?.address === 'ana@example.org')
    expect(letter?.text).toContain('3 de abril de 2026')
    const survey = await outreach.links.read(linkIn(letter?.text))
    expect(survey.activity.title.es).toBe('Curso c1')
  })

  it('reminds those who are silent after 4, 10 and 17 days with the same link, and nobody else', async () => {
    const outreach = await startOutreach()
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana', 'luis', 'eva'] }, MORNING)
    await outreach.turnAt(MORNING)
    const tokenOf = (name: string) =>
      linkIn(outreach.mailbox.messages.find(({ to }) => to?.[0]?.address === `${name}@example.org`)?.text)
    await answer(outreach, tokenOf('luis'))
    await outreach.links.saveDraft(tokenOf('eva'), {
      answers: { G_01: 'yes' },
      page: null,
      revision: 1,
      device: 'phone',
      basedOn: 0,
    })

    for (let day = 1; day <= 40; day += 1) await outreach.turnAt(daysLater(day))
    expect(outreach.received('ana')).toEqual([
      'Su opinión sobre Curso c1',
      'Recordatorio: su opinión sobre Curso c1',
      'Nos gustaría conocer su opinión: Curso c1',
      'Último recordatorio: Curso c1',
    ])
    expect(outreach.received('luis')).toHaveLength(1)
    expect(outreach.received('eva')).toEqual([
      'Su opinión sobre Curso c1',
      ...Array.from({ length: 3 }, () => 'Sus respuestas están guardadas: Curso c1'),
    ])
    const links = outreach.mailbox.messages
      .filter(({ to }) => to?.[0]?.address === 'ana@example.org')
      .map(({ text }) => linkIn(text))
    expect(new Set(links).size).toBe(1)
  })

  it('looks at the state of the moment of sending: who answers while the letter waits gets none', async () => {
    const outreach = await startOutreach()
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana'] }, MORNING)
    await outreach.turnAt(MORNING)
    await answer(outreach, linkIn(outreach.mailbox.messages[0]?.text))
    await outreach.store.write([
      { sql: 'UPDATE invitation SET contact_due_at = ?', args: [daysLater(4).toISOString()] },
    ])
    await outreach.turnAt(daysLater(6))
    expect(outreach.received('ana')).toHaveLength(1)
  })

  it('sends what the sample pilots would send to the outbox, never to the mail server', async () => {
    const outreach = await startOutreach()
    for (let day = 1; day <= 14; day += 1) await outreach.turnAt(daysLater(day))
    const [put] = await outreach.store.read('SELECT count(*) AS letters FROM outbox_mail')
    expect(Number(put?.letters)).toBeGreaterThan(0)
    expect(outreach.mailbox.messages).toHaveLength(0)
  })
})

describe('one person in several studies', () => {
  it('is invited to one at a time: the second waits thirty days', async () => {
    const outreach = await startOutreach()
    const delayed = [
      {
        kind: 'immediate',
        offsetMonths: 0,
        offsetDays: 0,
        windowDays: 60,
        openDays: 74,
        questionnaire: 'CB1',
        contact: { preNoticeDays: null, reminderDays: [], replyByDays: 50 },
      },
    ] as const
    for (const id of ['c1', 'c2', 'c3'])
      await planCourse(outreach.store, { id, endDate: END_DATE, people: ['ana'], template: delayed }, MORNING)
    const invitedOn: number[] = []
    for (let day = 0; day <= 65; day += 1) {
      const before = outreach.mailbox.messages.length
      await outreach.turnAt(daysLater(day))
      for (let mail = before; mail < outreach.mailbox.messages.length; mail += 1) invitedOn.push(day)
    }
    expect(invitedOn).toHaveLength(2)
    expect((invitedOn[1] ?? 0) - (invitedOn[0] ?? 0)).toBeGreaterThanOrEqual(30)
    const ended = await outreach.store.read(`SELECT contact_ended FROM invitation WHERE contact_ended = 'quiet-period'`)
    expect(ended).toHaveLength(1)
  })
})

describe('a mail server', () => {
  it('that refuses an address ends all mail to this person, and only to this one', async () => {
    const outreach = await startOutreach({
      onRecipient: (address) => (address.startsWith('ana') ? { code: 550, text: 'no such user here' } : 'take'),
    })
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana', 'luis'] }, MORNING)
    for (let day = 0; day <= 30; day += 1) await outreach.turnAt(daysLater(day))
    expect(outreach.received('ana')).toHaveLength(0)
    expect(outreach.received('luis')).toHaveLength(4)
    const [refused] = await outreach.store.read(`SELECT state, attempts FROM mail WHERE person_id = 'ana'`)
    expect(refused).toEqual({ state: 'refused', attempts: 1 })
    const [event] = await outreach.store.read(`SELECT kind FROM contact_event WHERE person_id = 'ana'`)
    expect(event?.kind).toBe('refused-by-server')
  })

  it('that takes nothing for hours loses and doubles nothing', async () => {
    let isDown = true
    const outreach = await startOutreach({
      onRecipient: () => (isDown ? { code: 451, text: 'try again later' } : 'take'),
    })
    const people = Array.from({ length: 20 }, (_, index) => `person-${index}`)
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people }, MORNING)
    for (let minute = 0; minute < 120; minute += 10)
      await outreach.turnAt(new Date(MORNING.getTime() + minute * 60_000))
    expect(outreach.mailbox.messages).toHaveLength(0)
    isDown = false
    for (let minute = 120; minute < 240; minute += 10)
      await outreach.turnAt(new Date(MORNING.getTime() + minute * 60_000))
    expect(outreach.mailbox.messages.map(({ to }) => to?.[0]?.name).toSorted()).toEqual(people.toSorted())
  })

  it('that hangs up when it has the whole letter gets it again under the same id, which is counted as in doubt', async () => {
    let asked = 0
    const ids: string[] = []
    const outreach = await startOutreach({
      onData: ({ messageId = '' }) => {
        ids.push(messageId)
        asked += 1
        return asked === 1 ? 'hang-up' : 'take'
      },
    })
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana'] }, MORNING)
    await outreach.turnAt(MORNING)
    await outreach.turnAt(new Date(MORNING.getTime() + 2 * 60_000))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    const [mail] = await outreach.store.read('SELECT state, attempts, doubts FROM mail WHERE person_id = ?', ['ana'])
    expect(mail).toEqual({ state: 'sent', attempts: 2, doubts: 1 })
  })
})

it('a letter whose worker was never heard of again is taken up after ten minutes, and counted as in doubt', async () => {
  const outreach = await startOutreach()
  await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana'] }, MORNING)
  await planContacts(outreach.store, MORNING)
  const until = new Date(MORNING.getTime() + 10 * 60_000)
  expect(await claimMails(outreach.store, { lease: 'lost', limit: 5, now: MORNING, until })).toHaveLength(1)
  await outreach.turnAt(new Date(MORNING.getTime() + 9 * 60_000))
  expect(outreach.received('ana')).toHaveLength(0)
  await outreach.turnAt(new Date(MORNING.getTime() + 10 * 60_000))
  expect(outreach.received('ana')).toHaveLength(1)
  const [mail] = await outreach.store.read('SELECT state, doubts FROM mail WHERE person_id = ?', ['ana'])
  expect(mail).toEqual({ state: 'sent', doubts: 1 })
})

it('keeps to the pace: no more letters in a minute than are allowed', async () => {
  const outreach = await startOutreach()
  const people = Array.from({ length: 25 }, (_, index) => `person-${index}`)
  await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people }, MORNING)
  const sentAfter: number[] = []
  for (const seconds of [0, 30, 60, 120]) {
    const now = new Date(MORNING.getTime() + seconds * 1000)
    const office = { ...outreach.office, mailsPerMinute: 10, now: () => now }
    await takeTurn(office, 'one', { now: () => now, monotonicMs: () => 0 }, null)
    sentAfter.push(outreach.mailbox.messages.length)
  }
  expect(sentAfter).toEqual([10, 10, 20, 25])
})

describe('the clock', () => {
  it('that has been set forward by more than five minutes pauses mail until somebody resumes it', async () => {
    const outreach = await startOutreach()
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana'] }, MORNING)
    const before = { wallMs: MORNING.getTime() - HOUR_MS, monotonicMs: 0 }
    const clocks = { now: () => MORNING, monotonicMs: () => 60_000 }
    const turn = await takeTurn(outreach.office, 'one', clocks, before)
    expect(turn).toEqual({ outcome: 'paused', because: 'clock-set-forward' })
    await outreach.turnAt(MORNING)
    expect(outreach.mailbox.messages).toHaveLength(0)
  })

  it('that says less than at the last turn pauses mail too', async () => {
    const outreach = await startOutreach()
    await outreach.turnAt(daysLater(3))
    await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people: ['ana'] }, MORNING)
    await outreach.turnAt(daysLater(2))
    expect(outreach.received('ana')).toHaveLength(0)
    const [state] = await outreach.store.read('SELECT paused_because FROM schedule_state')
    expect(state?.paused_because).toBe('clock-set-back')
  })
})

it('two workers at once send each letter once', async () => {
  const outreach = await startOutreach()
  const people = Array.from({ length: 200 }, (_, index) => `person-${index}`)
  await planCourse(outreach.store, { id: 'c1', endDate: END_DATE, people }, MORNING)
  const clocks = { now: () => MORNING, monotonicMs: () => 0 }
  const office = { ...outreach.office, now: () => MORNING }
  await Promise.all(['one', 'two'].map((holder) => takeTurn(office, holder, clocks, null)))
  await takeTurn(office, 'two', clocks, null)
  expect(outreach.mailbox.messages.map(({ to }) => to?.[0]?.name).toSorted()).toEqual(people.toSorted())
})
