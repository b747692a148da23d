import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { Problem } from './problem.ts'

/** What the route finds under `c.req.valid('query')` after `validQuery(shape)`. */
type QueryInput<S extends z.ZodType> = { in: { query: Record<string, string> }; out: { query: z.output<S> } }

/** Middleware: the query string must fit the shape; unknown names are refused, each named. */
export const validQuery =
  <S extends z.ZodType>(shape: S): MiddlewareHandler<object, string, QueryInput<S>> =>
  async (c, next) => {
    const parsed = shape.safeParse(c.req.query())
    if (!parsed.success) {
      const places = parsed.error.issues.map((issue) => ({
        pointer: `?${issue.code === 'unrecognized_keys' ? issue.keys.join(',') : issue.path.join('.')}`,
        code: issue.code,
      }))
      throw new Problem('request-invalid', 'The query of the address is not as expected.', places)
    }
    c.req.addValidatedData('query', parsed.data as object)
    await next()
  }
