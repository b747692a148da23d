import type { PersonalSurvey } from '@estela/contract/personal-links'
import { describe, expect, it } from 'vitest'
import type { OutboxEntry } from './outbox.ts'
import { initialState, nextState, type PageEvent, type PageState } from './page-state.ts'

const survey: PersonalSurvey = {
  activity: { title: { en: 'Advice' }, country: 'PER', endDate: '2026-01-31', priorities: { en: 'Utility models' } },
  wave: { kind: 'immediate', position: 1, offsetMonths: 0, closesAt: '2026-03-01T00:00:00.000Z' },
  nextWaveOpensAt: null,
  questionnaire: { title: { en: 'First' }, minutes: 8, languages: ['en'], definition: {} },
  language: 'en',
  draft: null,
  isSample: false,
}
const entry: OutboxEntry = {
  submission: { id: '6f1c2d3e-4a5b-4c6d-8e7f-901234567890', language: 'en', answers: { Q: 1 } },
  activityTitle: { en: 'Advice' },
  answered: [],
  nextWaveOpensAt: null,
}
const receipt = { id: entry.submission.id, receivedAt: '2026-02-01T00:00:00.000Z', answersHash: 'ab12' }
const errors = [{ pointer: '/answers/Q', code: 'required' }]

const after = (events: readonly PageEvent[], start: PageState = initialState(null)): PageState =>
  events.reduce(nextState, start)
const read: PageEvent = { type: 'read', survey, draft: null }
const completed: PageEvent = { type: 'completed', entry, isKept: true }
const invalid: PageEvent = { type: 'delivery-refused', problem: 'answers-invalid', errors }

describe('the page', () => {
  it('goes from the link over the cover and the questions to the receipt', () => {
    expect(after([read])).toEqual({ kind: 'cover', survey, draft: null })
    expect(after([read, { type: 'started' }])).toEqual({ kind: 'answering', survey, issues: [] })
    expect(after([read, { type: 'started' }, completed, { type: 'received', receipt }])).toEqual({
      kind: 'received',
      entry,
      receipt,
    })
  })

  it('sends an unsent submission before it does anything else', () => {
    expect(initialState(entry)).toMatchObject({ kind: 'sending', entry, survey: null })
  })

  it('offers to try again when the link could not be reached', () => {
    expect(after([{ type: 'not-reached' }]).kind).toBe('unreachable')
    expect(after([{ type: 'not-reached' }, { type: 'retried' }]).kind).toBe('reading')
  })

  it('says why a link takes no answers', () => {
    const reason = { problem: 'wave-to-come', detail: 'Opens on 2027-03-01.', language: 'es' } as const
    expect(after([{ type: 'refused', ...reason }])).toEqual({ kind: 'unavailable', ...reason })
  })

  it('says so when the wave closes while the person answers', () => {
    const refused: PageEvent = { type: 'refused', problem: 'wave-closed', detail: null, language: null }
    expect(after([read, { type: 'started' }, refused])).toMatchObject({ kind: 'unavailable', problem: 'wave-closed' })
  })

  it('says that the answers are not sent yet, and keeps sending them', () => {
    const state = after([read, { type: 'started' }, completed, { type: 'delayed' }])
    expect(state).toEqual({ kind: 'sending', entry, isKept: true, isDelayed: true, survey })
  })

  it('returns refused answers to the questions, with what is wrong', () => {
    expect(after([read, { type: 'started' }, completed, invalid])).toEqual({
      kind: 'answering',
      survey,
      issues: errors,
    })
  })

  it('returns them also after a reload, by reading the link first', () => {
    const start = initialState(entry)
    expect(after([invalid], start)).toEqual({ kind: 'reading', issues: errors })
    expect(after([invalid, { type: 'not-reached' }, { type: 'retried' }, read], start)).toEqual({
      kind: 'answering',
      survey,
      issues: errors,
    })
  })

  it('gives the answers back when the collector will not take them', () => {
    const refused: PageEvent = { type: 'delivery-refused', problem: 'wave-closed', errors: [] }
    expect(after([refused], initialState(entry))).toEqual({ kind: 'undelivered', entry, problem: 'wave-closed' })
  })

  it('says so when the person has declined on another page before the answers arrive', () => {
    const refused: PageEvent = { type: 'delivery-refused', problem: 'declined', errors: [] }
    expect(after([refused], initialState(entry))).toEqual({
      kind: 'unavailable',
      problem: 'declined',
      detail: null,
      language: 'en',
    })
  })

  it('is not changed by a reply that comes too late', () => {
    const received = after([{ type: 'received', receipt }], initialState(entry))
    const late: readonly PageEvent[] = [
      read,
      { type: 'not-reached' },
      { type: 'refused', problem: 'already-answered', detail: null, language: null },
      { type: 'started' },
      completed,
      { type: 'delayed' },
      invalid,
    ]
    for (const event of late) expect(nextState(received, event)).toBe(received)
  })
})
