import { describe, expect, it } from 'vitest'
import { deviceDraft } from './draft-keeper.ts'
import { collector, draft, keeperOn, TOKEN } from './test-draft-keeper.ts'

describe('two devices', () => {
  it.each([
    ['more', 12],
    ['as many', 8],
  ])('asks before the answers of another device are replaced that has given %s', async (_case, revision) => {
    const server = collector(draft(7))
    const { keeper, timer, states } = keeperOn(server)
    server.state.kept = draft(revision, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    expect(states.at(-1)).toBe('newer-elsewhere')
    keeper.keep({ Q: 'here too' }, null)
    await timer.advance(120_000)
    expect(server.state.kept).toEqual(draft(revision, 'elsewhere'))
  })

  it('asks also when more answers were given here than there', async () => {
    const server = collector()
    const { keeper, timer, states } = keeperOn(server)
    keeper.keep({ Q: 'shared' }, null)
    await timer.advance(400)
    server.state.kept = draft(2, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    keeper.keep({ Q: 'here too' }, null)
    await timer.advance(400)
    expect(states.at(-1)).toBe('newer-elsewhere')
    expect(server.state.kept).toEqual(draft(2, 'elsewhere'))
  })

  it('asks on a later visit too, as long as the person has not decided', async () => {
    const server = collector(draft(7))
    const { keeper, timer, storage } = keeperOn(server)
    server.state.kept = draft(12, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    const later = keeperOn(server, storage)
    expect(later.keeper.draft?.answers).toEqual({ Q: 'here' })
    later.keeper.start()
    await later.timer.advance(0)
    expect(later.states.at(-1)).toBe('newer-elsewhere')
  })

  it('does not ask when all that was answered here had reached the other device', async () => {
    const server = collector()
    const { keeper, timer, storage } = keeperOn(server)
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    server.state.kept = draft(2, 'gone on elsewhere')
    const later = keeperOn(server, storage)
    later.keeper.start()
    later.keeper.keep({ Q: 'here again' }, null)
    await later.timer.advance(400)
    expect(later.states).not.toContain('newer-elsewhere')
    expect(server.state.kept).toMatchObject({ answers: { Q: 'here again' }, revision: 3, basedOn: 2 })
  })

  it('replaces them when the person decides for this device', async () => {
    const server = collector(draft(7))
    const { keeper, timer, states } = keeperOn(server)
    server.state.kept = draft(12, 'elsewhere')
    keeper.keep({ Q: 'here' }, null)
    await timer.advance(400)
    keeper.overrule()
    await timer.advance(400)
    expect(server.state.kept).toMatchObject({ answers: { Q: 'here' }, page: null, revision: 13, basedOn: 12 })
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

  it('nor on the next visit, when the page was left before the reply', async () => {
    const server = collector()
    const { keeper, timer, storage } = keeperOn(server)
    server.state.failure = new TypeError('Failed to fetch')
    server.state.losesReply = true
    keeper.keep({ Q: 'a' }, null)
    keeper.leave()
    await timer.advance(0)
    keeper.stop()
    server.state.failure = null
    const later = keeperOn(server, storage)
    later.keeper.start()
    await later.timer.advance(0)
    expect(later.states).toEqual(['saved'])
  })
})
