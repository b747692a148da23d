import type { Context } from 'hono'

/**
 * The body of a request as it stands. Reads no further than the limit, whether or not the length was announced.
 * @returns null when it is larger
 */
export async function boundedBody(c: Context, bytesMax: number): Promise<Uint8Array | null> {
  const announced = c.req.header('content-length')
  if (announced !== undefined) return Number(announced) > bytesMax ? null : new Uint8Array(await c.req.arrayBuffer())
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > bytesMax) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
