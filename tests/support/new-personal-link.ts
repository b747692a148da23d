import { workspaceClient } from '@estela/contract'

/** A personal link to an open wave that nobody of the given activity, or of any, has answered yet. */
export async function newPersonalLink(serverUrl: string): Promise<string> {
  const client = workspaceClient((path, init) => fetch(`${serverUrl}${path}`, init))
  const { activities } = await client.activities()
  const open = activities.flatMap(({ id, waves }) =>
    waves.filter(({ state }) => state === 'open').map((wave) => ({ id, wave })),
  )[0]
  if (open === undefined) throw new Error('No wave is open.')
  const { invitations } = await client.activity(open.id)
  const silent = invitations.find(({ waveId, disposition }) => waveId === open.wave.id && disposition === 'created')
  if (silent === undefined) throw new Error('Everybody has answered.')
  return (await client.issueLink(silent.id)).url
}
