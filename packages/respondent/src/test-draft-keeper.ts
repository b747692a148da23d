import type { Draft, DraftReceipt, SavedDraft } from '@estela/contract/personal-links'
import type { ProblemName } from '@estela/contract/problems'
import { DraftKeeper, type DraftState } from './draft-keeper.ts'
import { manualTimer, memoryStorage } from './test-device.ts'

export const TOKEN = 'token'

/** One that the collector has, unless said otherwise. */
export const draft = (revision: number, answer = 'x', device = 'other', basedOn = revision): Draft => ({
  answers: { Q: answer },
  page: 'first',
  revision,
  device,
  basedOn,
})

export const saved = (revision: number, answer = 'x'): SavedDraft => ({
  answers: { Q: answer },
  page: 'first',
  revision,
  savedAt: '2026-11-23T12:00:00.000Z',
})

/** A collector that keeps a draft by the rule of the real one. */
export function collector(first: Draft | null = null) {
  const state = { kept: first, received: [] as Draft[], failure: null as Error | null, losesReply: false }
  const save = async (sent: Draft): Promise<DraftReceipt> => {
    if (state.failure !== null && !state.losesReply) throw state.failure
    state.received.push(sent)
    const isTaken = state.kept === null || goesOnFrom(state.kept, sent)
    if (isTaken) state.kept = sent
    if (state.failure !== null) throw state.failure
    const revision = state.kept?.revision ?? 0
    return { outcome: isTaken ? 'saved' : 'newer-kept', revision, savedAt: '2026-11-23T12:00:00.000Z' }
  }
  return { state, save }
}

const goesOnFrom = (kept: Draft, sent: Draft): boolean =>
  kept.device === sent.device
    ? kept.revision <= sent.revision
    : kept.revision === sent.basedOn && kept.revision < sent.revision

/** A keeper on a device, opened with what the collector has at that moment. */
export function keeperOn(server: ReturnType<typeof collector>, storage = memoryStorage()) {
  const { kept } = server.state
  const timer = manualTimer()
  const states: DraftState[] = []
  const refusals: ProblemName[] = []
  const keeper = new DraftKeeper({
    storage,
    token: TOKEN,
    savedDraft: kept && { ...kept, savedAt: '2026-11-23T12:00:00.000Z' },
    save: server.save,
    saveWhenLeaving: server.save,
    after: timer.after,
    onState: (state) => states.push(state),
    onRefused: (problem) => refusals.push(problem),
  })
  return { keeper, timer, states, refusals, storage }
}
