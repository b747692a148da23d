import { type Comparison, ComparisonQuery, type OpenTexts, type Participation } from '@estela/contract'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { comparisonOf } from '../comparison/comparison-of.ts'
import { openTextsOf } from '../comparison/open-texts-of.ts'
import { participationOf } from '../comparison/participation-of.ts'
import { figuresCsv } from '../exchange/figures-csv.ts'
import { transitionsCsv } from '../exchange/transitions-csv.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'

/** The comparison, as JSON and as files: every reply is made from the same figures with the same protection. */
export const comparisonRoutes = (services: Services) =>
  new Hono()
    .use(compress())
    .get('/', validQuery(ComparisonQuery), async (c) =>
      c.json<Comparison>(await comparisonOf(services, c.req.valid('query'))),
    )
    .get('/participation', validQuery(ComparisonQuery), async (c) =>
      c.json<Participation>(await participationOf(services, c.req.valid('query'))),
    )
    .get('/texts', validQuery(ComparisonQuery), async (c) =>
      c.json<OpenTexts>(await openTextsOf(services, c.req.valid('query'))),
    )
    .get('/transitions.csv', validQuery(ComparisonQuery), async (c) =>
      file(c, 'transitions.csv', transitionsCsv(await comparisonOf(services, c.req.valid('query')))),
    )
    .get('/figures.csv', validQuery(ComparisonQuery), async (c) =>
      file(c, 'figures.csv', figuresCsv(await comparisonOf(services, c.req.valid('query')))),
    )

const file = (c: Context, name: string, content: string) =>
  c.body(content, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="estela-${name}"`,
  })
