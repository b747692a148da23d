import type { Context } from 'hono'
import { TABLE_LIMITS } from '../exchange/tables/table-limits.ts'
import { Problem } from './problem.ts'

/**
 * The file that a request brings as it stands. Reads no further than the limit, whether or not the length was announced.
 * @throws {Problem} `file-too-large`, `media-type-unsupported`
 */
export async function fileBody(c: Context): Promise<Uint8Array> {
  if (!/^application\/octet-stream\b/.test(c.req.header('content-type') ?? ''))
    throw new Problem('media-type-unsupported', 'The file must be sent as application/octet-stream.')
  if (Number(c.req.header('content-length') ?? 0) > TABLE_LIMITS.bytes) throw new Problem('file-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > TABLE_LIMITS.bytes) throw new Problem('file-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
