import { DISPOSITIONS, type Disposition, type Invitation, type WaveSummary } from '@estela/contract'
import { byPosition } from '../waves/wave-order.ts'

/** Which invitations of an activity are listed, as the address says it. */
export interface InvitationListView {
  /** Null only while the activity has no wave. */
  readonly waveId: string | null
  readonly disposition: Disposition | null
  readonly showsAll: boolean
}

/**
 * Reads the address. Without a wave in it, the list is of the wave that can be worked on: the latest open one, else the
 * latest that has closed, else the first to come.
 */
export function invitationListView(search: URLSearchParams, waves: readonly WaveSummary[]): InvitationListView {
  const named = waves.find(({ id }) => id === search.get('wave'))
  return {
    waveId: (named ?? waveToWorkOn(waves))?.id ?? null,
    disposition: DISPOSITIONS.find((each) => each === search.get('disposition')) ?? null,
    showsAll: search.get('rows') === 'all',
  }
}

function waveToWorkOn(waves: readonly WaveSummary[]): WaveSummary | undefined {
  const ordered = byPosition(waves)
  const latest = (state: WaveSummary['state']) => ordered.findLast((wave) => wave.state === state)
  return latest('open') ?? latest('closed') ?? ordered[0]
}

/** The invitations of the view in the order of the persons' names in `locale`. */
export const invitationsIn = (
  invitations: readonly Invitation[],
  { waveId, disposition }: InvitationListView,
  locale: string,
): Invitation[] =>
  invitations
    .filter((each) => each.waveId === waveId && (disposition === null || each.disposition === disposition))
    .toSorted((one, other) => one.personName.localeCompare(other.personName, locale))
