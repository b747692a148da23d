import type { Disposition, Invitation, WorkspaceClient } from '@estela/contract'

/** One wave of a sample activity: `wave` is its position in the study, from 1. */
export interface WaveOfActivity {
  readonly activity: string
  readonly wave: number
}

/** What a journey needs of the person behind the link. */
interface Wish extends WaveOfActivity {
  /** How far the person has come; not started unless said. */
  readonly disposition?: Disposition
  /** In which the person is addressed; Spanish unless said. */
  readonly language?: string
  /** Position of a wave that the same person has completed. */
  readonly completed?: number
}

export interface PersonalLink {
  readonly url: string
  readonly token: string
  readonly invitation: Invitation
}

/** A fresh personal link to the first invitation that fits the wish. What is done with it stays done for the worker. */
export async function personalLink(workspace: WorkspaceClient, wish: Wish): Promise<PersonalLink> {
  const { disposition = 'created', language = 'es', completed } = wish
  const { invitations, waves } = await workspace.activity(wish.activity)
  const inWave = (position: number) => {
    const wave = waves.find((each) => each.position === position)
    return invitations.filter(({ waveId }) => waveId === wave?.id)
  }
  const hasCompleted = (person: string, position: number) =>
    inWave(position).some((each) => each.personName === person && each.disposition === 'complete')
  const invitation = inWave(wish.wave).find(
    (each) =>
      each.disposition === disposition &&
      each.language === language &&
      (completed === undefined || hasCompleted(each.personName, completed)),
  )
  if (invitation === undefined)
    throw new Error(`No invitation fits ${JSON.stringify({ disposition, language, ...wish })}.`)
  const { url } = await workspace.issueLink(invitation.id)
  return { url, token: url.slice(url.lastIndexOf('/') + 1), invitation }
}

/** How many have completed a wave. */
export async function completeCount(workspace: WorkspaceClient, { activity, wave }: WaveOfActivity): Promise<number> {
  const { waves } = await workspace.activity(activity)
  const found = waves.find(({ position }) => position === wave)
  if (found === undefined) throw new Error(`${activity} has no wave ${wave}.`)
  return found.complete
}
