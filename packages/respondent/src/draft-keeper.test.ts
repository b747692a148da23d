import { ProblemError } from '@estela/contract/problem-error'
import { type ProblemName, problems, problemType } from '@estela/contract/problems'
import { describe, expect, it } from 'vitest'
import { deviceDraft, draftToGoOnWith, forgetDeviceDraft, keepDeviceDraft } from './draft-keeper.ts'
import { fullStorage, memoryStorage } from './test-device.ts'
import { collector, draft, keeperOn, saved, TOKEN } from './test-draft-keeper.ts'

const refusal = (problem: ProblemName) =>
  new ProblemError(problem, {
    type: problemType(problem),
    title: problems[problem].title,
    status: problems[problem].status,
  })

describe('the draft to go on with', () => {
  it("is this device's when it has answers that the collector has not, however far another device has come", () => {
    const unsent = draft(4, 'here', 'this', 3)
    expect(draftToGoOnWith(saved(3), unsent)).toBe(unsent)
    expect(draftToGoOnWith(saved(9), unsent)).toBe(unsent)
  })

  it("is the collector's when it has had all of this device's, and builds on it", () => {
    const taken = draftToGoOnWith(saved(7, 'collector'), draft(4, 'here', 'this'))
    expect(taken).toEqual(draft(7, 'collector', taken?.device))
    expect(taken?.device).not.toBe('this')
  })

  it("is this device's when the collector has lost what it had", () => {
    expect(draftToGoOnWith(saved(2), draft(4))).toEqual(draft(4))
  })

  it('is the only one there is, or none', () => {
    expect(draftToGoOnWith(null, draft(1))).toEqual(draft(1))
    expect(draftToGoOnWith(saved(1), null)).toMatchObject({ answers: { Q: 'x' }, page: 'first', basedOn: 1 })
    expect(draftToGoOnWith(null, null)).toBeNull()
  })

  it('ignores a damaged draft on the device', () => {
    const storage = memoryStorage()
    storage.write(`estela:draft:${TOKEN}`, '{"answers":{"Q"')
    expect(deviceDraft(storage, TOKEN)).toBeNull()
    storage.write(`estela:draft:${TOKEN}`, '{"answers":null,"revision":3,"device":"this","basedOn":3}')
    expect(deviceDraft(storage, TOKEN)).toBeNull()
    storage.write(`estela:draft:${TOKEN}`, '{"answers":{},"revision":3}')
    expect(deviceDraft(storage, TOKEN)).toBeNull()
  })
})

describe('keeping a draft', () => {
  it('has each answer on the device at once and one request for several quick answers', async () => {
    const server = collector()
    const { keeper, timer, states, storage } = keeperOn(server)
    keeper.keep({ Q: 'a' }, 'first')
    keeper.keep({ Q: 'ab' }, 'first')
    const kept = deviceDraft(storage, TOKEN)
    expect(kept).toMatchObject({ answers: { Q: 'ab' }, page: 'first', revision: 2, basedOn: 0 })
    expect(server.state.received).toEqual([])
    await timer.advance(400)
    expect(server.state.received).toEqual([kept])
    expect(states.at(-1)).toBe('saved')
  })

  it('builds on the draft that was taken up, and counts revisions up from it', async () => {
    const server = collector(draft(7))
    const { keeper, timer, states } = keeperOn(server)
    keeper.keep({ Q: 'b' }, 'second')
    await timer.advance(400)
    expect(server.state.kept).toMatchObject({ revision: 8, basedOn: 7 })
    expect(states.at(-1)).toBe('saved')
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
    keepDeviceDraft(storage, TOKEN, draft(5, 'unsent', 'this', 3))
    const { keeper, timer, states } = keeperOn(server, storage)
    expect(keeper.draft).toEqual(draft(5, 'unsent', 'this', 3))
    keeper.start()
    await timer.advance(0)
    expect(server.state.kept).toEqual(draft(5, 'unsent', 'this', 3))
    expect(states.at(-1)).toBe('saved')
  })

  it('puts nothing back on a device that the answers have left', async () => {
    const { keeper, timer, storage } = keeperOn(collector())
    keeper.keep({ Q: 'a' }, null)
    const arrival = timer.advance(400)
    forgetDeviceDraft(storage, TOKEN)
    await arrival
    expect(deviceDraft(storage, TOKEN)).toBeNull()
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
