import type { Context } from 'hono'
import { TABLE_LIMITS } from '../exchange/tables/table-limits.ts'
import { boundedBody } from './bounded-body.ts'
import { Problem } from './problem.ts'

/**
 * The file that a request brings as it stands.
 * @throws {Problem} `file-too-large`, `media-type-unsupported`
 */
export async function fileBody(c: Context): Promise<Uint8Array> {
  if (!/^application\/octet-stream\b/.test(c.req.header('content-type') ?? ''))
    throw new Problem('media-type-unsupported', 'The file must be sent as application/octet-stream.')
  const file = await boundedBody(c, TABLE_LIMITS.bytes)
  if (file === null) throw new Problem('file-too-large')
  return file
}
