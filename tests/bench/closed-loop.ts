import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A request as bytes, ready to be sent. */
export type RequestBytes = Buffer

export const getRequest = (path: string, host: string): RequestBytes =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`)

export function postRequest(path: string, host: string, body: string): RequestBytes {
  const bytes = Buffer.from(body)
  const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes])
}

export interface LoadResult {
  readonly perSecond: number
  /** Replies by status. */
  readonly statuses: ReadonlyMap<number, number>
}

/**
 * Sends every request once, over `clients` connections that each wait for a reply before the next request. Bare
 * sockets, so that the generator leaves as much of the machine as it can to the server.
 */
export async function closedLoop(
  port: number,
  clients: number,
  requests: readonly RequestBytes[],
): Promise<LoadResult> {
  const statuses = new Map<number, number>()
  let next = 0
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      await once(socket, 'connect')
      const replies = replyReader(socket)
      for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
        const reply = replies.next()
        socket.write(request)
        const status = await reply
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      socket.destroy()
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  return { perSecond: requests.length / seconds, statuses }
}

/** Reads replies that announce their length or come in chunks; resolves with the status of each. */
function replyReader(socket: Socket): { next(): Promise<number> } {
  let received = ''
  let resolve: (status: number) => void = () => {}
  let reject: (error: Error) => void = () => {}
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    received += chunk
    if (!isComplete(received)) return
    const status = Number(received.slice(9, 12))
    received = ''
    resolve(status)
  })
  socket.on('error', (error) => reject(error))
  socket.on('close', () => reject(new Error('The server closed the connection.')))
  return {
    next: () =>
      new Promise((onReply, onError) => {
        resolve = onReply
        reject = onError
      }),
  }
}

function isComplete(reply: string): boolean {
  const headEnd = reply.indexOf('\r\n\r\n')
  if (headEnd < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(reply.slice(0, headEnd))?.[1]
  return length === undefined ? reply.endsWith('0\r\n\r\n') : reply.length >= headEnd + 4 + Number(length)
}
