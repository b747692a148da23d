import { OUTBOX_PAGE_SIZE, type Outbox, type OutboxLetter, OutboxQuery } from '@estela/contract'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { validQuery } from '../http/valid-query.ts'
import type { Letter } from '../mail/carrier.ts'
import { openText } from '../secrets/sealed-text.ts'
import type { Services } from '../services.ts'
import { countOutboxMails, listOutboxMails } from '../storage/outbox-mails.ts'
import { listMailSubjects } from '../storage/outbox-subjects.ts'

/** Letters that no mail server carried, as they would have gone. */
export const outboxRoutes = ({ store, letterhead, hasMailServer }: Services) =>
  new Hono().get('/', compress(), validQuery(OutboxQuery), async (c) => {
    const { page } = c.req.valid('query')
    const mails = await listOutboxMails(store, (page - 1) * OUTBOX_PAGE_SIZE, OUTBOX_PAGE_SIZE)
    const subjects = await listMailSubjects(
      store,
      mails.map(({ mailId }) => mailId),
    )
    const letters = mails.flatMap(({ mailId: id, putAt: at, sealed }) => {
      const subject = subjects.get(id)
      return subject === undefined ? [] : [{ id, at, ...subject, letter: openLetter(sealed, letterhead.keys.outbox) }]
    })
    return c.json<Outbox>({ letters, total: await countOutboxMails(store), hasMailServer })
  })

function openLetter(sealed: string, key: Uint8Array): OutboxLetter['letter'] {
  const opened = openText(sealed, key)
  if (opened === null) return null
  const { messageId, listUnsubscribeUrl, ...letter } = JSON.parse(opened) as Letter
  const unsubscribe =
    listUnsubscribeUrl === null
      ? []
      : [
          { name: 'List-Unsubscribe', value: `<${listUnsubscribeUrl}>` },
          { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        ]
  return { ...letter, headers: [{ name: 'Message-ID', value: messageId }, ...unsubscribe] }
}
