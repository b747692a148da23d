import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { workspaceClient } from '@estela/contract'
import { expect, it } from 'vitest'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const clientOf = ({ url }: RunningServer) => workspaceClient((path, init) => fetch(`${url}${path}`, init))

it('a draft that was acknowledged survives kill -9, and its save sent again is the same', async () => {
  const data = temporaryFolder()
  let server = await startServer(data)
  let workspace = clientOf(server)
  await workspace.beginDraft('TRY', { source: { kind: 'empty' }, title: { en: 'Try' } })
  const definition = { elements: [{ type: 'hologram' }] }
  const save = { saveId: randomUUID(), basedOnRevision: 1, title: { en: 'Try' }, minutes: 3, definition }
  await workspace.saveDraft('TRY', save)
  server.child.kill('SIGKILL')
  await once(server.child, 'exit')

  server = await startServer(data)
  workspace = clientOf(server)
  expect(await workspace.questionnaireDraft('TRY')).toMatchObject({ revision: 2, definition })
  expect(await workspace.saveDraft('TRY', save)).toMatchObject({ revision: 2 })
  await server.stop()
}, 60_000)
