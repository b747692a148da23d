import { PAGE_SIZE, type PersonDetails, type PersonList, PersonQuery } from '@estela/contract'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { storedRecord } from '../address-book/stored-record.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { findPerson, listContactLog, listInvitationsOfPerson } from '../storage/contact-log.ts'
import { listPeople } from '../storage/people-list.ts'

export const peopleRoutes = ({ store }: Services) =>
  new Hono()
    .get('/', compress(), validQuery(PersonQuery), async (c) =>
      c.json<PersonList>(await listPeople(store, c.req.valid('query'), PAGE_SIZE)),
    )
    .get('/:personId', compress(), async (c) => {
      const person = await findPerson(store, c.req.param('personId'))
      if (person === null) throw new Problem('person-unknown')
      return c.json<PersonDetails>({
        ...person,
        record: await storedRecord(store, 'people', person.id),
        invitations: await listInvitationsOfPerson(store, person.id),
        log: await listContactLog(store, person.id),
      })
    })
