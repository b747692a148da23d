import { type InstitutionDetails, type InstitutionList, InstitutionQuery, PAGE_SIZE } from '@estela/contract'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { recordTexts } from '../address-book/address-tables.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { findInstitution, listInstitutions } from '../storage/institution-list.ts'

export const institutionRoutes = ({ store }: Services) =>
  new Hono()
    .get('/', compress(), validQuery(InstitutionQuery), async (c) =>
      c.json<InstitutionList>(await listInstitutions(store, c.req.valid('query'), PAGE_SIZE)),
    )
    .get('/:institutionId', async (c) => {
      const institution = await findInstitution(store, c.req.param('institutionId'))
      if (institution === null) throw new Problem('institution-unknown')
      return c.json<InstitutionDetails>({ ...institution, record: recordTexts('institutions', institution) })
    })
