import type { Draft, DraftReceipt } from '@estela/contract/personal-links'
import { ProblemError } from '@estela/contract/problem-error'
import { type ProblemName, problems, problemType } from '@estela/contract/problems'
import { describe, expect, it } from 'vitest'
import { DraftKeeper, type DraftState, deviceDraft, keepDeviceDraft, newerDraft } from './draft-keeper.ts'
import { fullStorage, manualTimer, memoryStorage } from './test-device.ts'

const TOKEN = 'token'
const draft = (revision: number, answer = 'x'): Draft => ({ answers: { Q: answer }, page: 'first', revision })
const refusal = (problem: ProblemName) =>
  new ProblemError({ type: problemType(problem), title: problems[problem].title, status: problems[problem].status })

/** A collector that keeps the draft with the highest revision, as the real one does. */
function collector(first: Draft | null = null) {
  const state = { kept: first, received: [] as Draft[], failure: null as Error | null, losesReply: false }
  const save = async (sent: Draft): Promise<DraftReceipt> => {
    if (state.failure !== null && !state.losesReply) throw state.failure
    state.received.push(sent)
    const isNewer = state.kept === null || sent.revision > state.kept.revision
    if (isNewer) state.kept = sent
    if (state.failure !== null) throw state.failure
    const revision = state.kept?.revision ?? 0
    return { outcome: isNewer ? 'saved' : 'newer-kept', revision, savedAt: '2026-11-23T12:00:00.000Z' }
  }
  return { state, save }
}

function keeperOn(server: ReturnType<typeof collector>, storage = memoryStorage(), savedDraft = server.state.kept) {
  const timer = manualTimer()
  const states: DraftState[] = []
  const refusals: ProblemName[] = []
  const keeper = new DraftKeeper({
    storage,
    token: TOKEN,
    savedDraft,
    save: server.save,
    saveWhenLeaving: server.save,
    after: timer.after,
    onState: (state) => states.push(state),
    onRefused: (problem) => refusals.push(problem),
  })
  return { keeper, timer, states, refusals, storage }
}

describe('the draft to go on with', () => {
  it('is the one with the higher revision', () => {
    expect(newerDraft(draft(4), draft(7))).toEqual(draft(7))
    expect(newerDraft(draft(7), draft(4))).toEqual(draft(7))
  })

  it("is the collector's when both have the same revision", () => {
    expect(newerDraft(draft(7, 'collector'), draft(7, 'device'))).toEqual(draft(7, 'collector'))
  })

  it('is the only one there is, or none', () => {
    expect(newerDraft(null, draft(1))).toEqual(draft(1))
    expect(newerDraft(draft(1), null)).toEqual(draft(1))
    expect(newerDraft(null, null)).toBeNull()
  })

  it('ignores a damaged draft on the device', () => {
    const storage = memoryStorage()
    storage.write(`estela:draft:${TOKEN}`, '{"answers":{"Q"')
    expect(deviceDraft(storage, TOKEN)).toBeNull()
    storage.write(`estela:draft:${TOKEN}`, '{"answers":null,"revision":3}')
    expect(deviceDraft(storage, TOKEN)).toBeNull()
  })
})

describe('keeping a draft', () => {
  it('has each answer on the device at once and one request for several quick answers', async () => {
    const server = collector()
    const { keeper, timer, states, storage } = keeperOn(server)
    keeper.keep({ Q: 'a' }, 'first')
    keeper.keep({ Q: 'ab' }, 'first')
    expect(deviceDraft(storage, TOKEN)).toEqual({ answers: { Q: 'ab' }, page: 'first', revision: 2 })
    expect(server.state.received).toEqual([])
    await timer.advance(400)
    expect(server.state.received).toEqual([{ answers: { Q: 'ab' }, page: 'first', revision: 2 }])
    expect(states.at(-1)).toBe('saved')
  })

  it('counts revisions up from the draft that was taken up', async () => {
    const server = collector(draft(7))
    const { keeper, timer } = keeperOn(server)
    keeper.keep({ Q: 'b' }, 'second')
    await timer.advance(400)
    expect(server.state.kept?.revision).toBe(8)
  })

  it('sends an answer that was given while another was on its way', async () => {
    const server = collector()
    const { keeper, timer } = keeperOn(server)
    keeper.keep({ Q: 'a' }, null)
    const arrival = timer.advance(400)
    keeper.keep({ Q: 'b' }, null)
    await arrival
    await timer.advance(400)
    expect(server.state.kept?.answers).toEqual({ Q: 'b' })
  })

  it('says that the answers are on this device while the line is down, tries again, and says when they are saved', async () => {
    const server = collector()
    const { keeper, timer, states } = keeperOn(server)
    server.state.failure = new TypeError('Failed to fetch')
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    expect(states.at(-1)).toBe('kept-here')
    server.state.failure = null
    await timer.advance(2_000)
    expect(server.state.kept?.answers).toEqual({ Q: 'a' })
    expect(states.at(-1)).toBe('saved')
  })

  it('tries at once when the device is online again', async () => {
    const server = collector()
    const { keeper, timer } = keeperOn(server)
    server.state.failure = new TypeError('Failed to fetch')
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    server.state.failure = null
    keeper.retry()
    await timer.advance(0)
    expect(server.state.kept?.answers).toEqual({ Q: 'a' })
  })

  it('does not claim to keep answers on a device that refuses to store', async () => {
    const server = collector()
    server.state.failure = new TypeError('Failed to fetch')
    const { keeper, timer, states } = keeperOn(server, fullStorage())
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    expect(states.at(-1)).toBe('unsaved')
  })

  it('sends what an earlier visit could not', async () => {
    const server = collector(draft(3))
    const storage = memoryStorage()
    keepDeviceDraft(storage, TOKEN, draft(5, 'unsent'))
    const { keeper, timer } = keeperOn(server, storage)
    expect(keeper.draft).toEqual(draft(5, 'unsent'))
    keeper.start()
    await timer.advance(0)
    expect(server.state.kept).toEqual(draft(5, 'unsent'))
  })

  it('sends nothing when nothing changed', async () => {
    const server = collector(draft(3))
    const { keeper, timer } = keeperOn(server)
    keeper.start()
    keeper.leave()
    await timer.advance(60_000)
    expect(server.state.received).toEqual([])
  })

  it('transmits the last answer when the page is left before the delay is over', async () => {
    const server = collector()
    const { keeper } = keeperOn(server)
    keeper.keep({ Q: 'last' }, null)
    keeper.leave()
    await Promise.resolve()
    expect(server.state.kept?.answers).toEqual({ Q: 'last' })
  })

  it('reports that the link stopped taking answers, and stops sending', async () => {
    const server = collector()
    server.state.failure = refusal('wave-closed')
    const { keeper, timer, refusals } = keeperOn(server)
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    await timer.advance(120_000)
    expect(refusals).toEqual(['wave-closed'])
  })

  it('keeps trying after a fault of the collector', async () => {
    const server = collector()
    server.state.failure = refusal('storage-unavailable')
    const { keeper, timer, refusals } = keeperOn(server)
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    server.state.failure = null
    await timer.advance(2_000)
    expect(refusals).toEqual([])
    expect(server.state.kept?.answers).toEqual({ Q: 'a' })
  })
})

describe('two devices', () => {
  it('asks before the answers of another device are replaced', async () => {
    const server = collector(draft(7))
    const { keeper, timer, states } = keeperOn(server)
    server.state.kept = draft(12, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    expect(states.at(-1)).toBe('newer-elsewhere')
    keeper.keep({ Q: 'here too' }, null)
    await timer.advance(120_000)
    expect(server.state.kept).toEqual(draft(12, 'elsewhere'))
  })

  it('replaces them when the person decides for this device', async () => {
    const server = collector(draft(7))
    const { keeper, timer, states } = keeperOn(server)
    server.state.kept = draft(12, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    keeper.overrule()
    await timer.advance(400)
    expect(server.state.kept).toEqual({ answers: { Q: 'here' }, page: null, revision: 13 })
    expect(states.at(-1)).toBe('saved')
  })

  it('leaves nothing on this device when the person decides for the other one', async () => {
    const server = collector(draft(7))
    const { keeper, timer, storage } = keeperOn(server)
    server.state.kept = draft(12, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    keeper.forget()
    await timer.advance(120_000)
    expect(deviceDraft(storage, TOKEN)).toBeNull()
    expect(server.state.kept).toEqual(draft(12, 'elsewhere'))
  })

  it('does not take its own draft for that of another device when only the reply was lost', async () => {
    const server = collector()
    const { keeper, timer, states } = keeperOn(server)
    server.state.failure = new TypeError('Failed to fetch')
    server.state.losesReply = true
    keeper.keep({ Q: 'a' }, null)
    await timer.advance(400)
    expect(server.state.kept?.answers).toEqual({ Q: 'a' })
    server.state.failure = null
    await timer.advance(2_000)
    expect(states).not.toContain('newer-elsewhere')
    expect(states.at(-1)).toBe('saved')
  })
})
