import { checkJsonLimits, JSON_LIMITS } from '@estela/core/submission/check-json-limits'
import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { boundedBody } from './bounded-body.ts'
import { Problem } from './problem.ts'

export const BODY_BYTES_MAX = 1_000_000

/** What the route finds under `c.req.valid('json')` after `jsonBody(shape)`. */
type JsonInput<S extends z.ZodType> = { in: { json: z.input<S> }; out: { json: z.output<S> } }

/**
 * Middleware: the body must be JSON of at most 1 MB, without what cannot be stored unchanged, and of the given shape.
 * Each way to fail has its own problem; shape errors point at the places.
 */
export const jsonBody =
  <S extends z.ZodType>(shape: S, limitsMax = JSON_LIMITS): MiddlewareHandler<object, string, JsonInput<S>> =>
  async (c, next) => {
    if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) throw new Problem('media-type-unsupported')
    const bytes = await boundedBody(c, BODY_BYTES_MAX)
    if (bytes === null) throw new Problem('body-too-large')
    const value = parseJson(decodeUtf8(bytes))
    const limits = checkJsonLimits(value, limitsMax)
    if (limits.length > 0) throw new Problem('request-invalid', undefined, limits)
    const parsed = shape.safeParse(value)
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path, code }) => ({ pointer: jsonPointer(path), code }))
      throw new Problem('request-invalid', undefined, places)
    }
    c.req.addValidatedData('json', parsed.data as object)
    await next()
  }

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem('json-malformed', 'The request body is not valid UTF-8.')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('json-malformed')
  }
}

const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
