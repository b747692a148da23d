import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../http/problem.ts'
import { mailOfToken } from '../personal-link/link-token.ts'
import type { Services } from '../services.ts'
import { findMailReader, type MailReader, optIn, optOut } from '../storage/opt-outs.ts'
import {
  CHOICES,
  type Choice,
  UNSUBSCRIBE_PAGE_HEADERS,
  unknownLinkPage,
  unsubscribePage,
} from '../unsubscribe/unsubscribe-page.ts'
import { pageLanguage } from '../unsubscribe/unsubscribe-words.ts'

const BODY_BYTES_MAX = 10_000

/**
 * The link in every letter that ends all mail. Programs that look for harm open links, so opening it changes nothing; a
 * mail service that was told by its reader posts `List-Unsubscribe=One-Click` (RFC 8058), from another site and without
 * being sent on to another address.
 */
export const unsubscribeRoutes = (services: Services) =>
  new Hono()
    .use('/:token', bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge }))
    .get('/:token', async (c) => {
      const reader = await readerOf(services, c.req.param('token'))
      return reader === null ? unknownLink(c) : page(c, services, reader)
    })
    .post('/:token', async (c) => {
      const reader = await readerOf(services, c.req.param('token'))
      if (reader === null) return unknownLink(c)
      const { choice, isOneClick } = await readChoice(c)
      await choose(services, reader, choice)
      if (!isOneClick) return c.redirect(c.req.path, 303)
      return page(c, services, { ...reader, hasOptedOut: true })
    })

const tooLarge = (): never => {
  throw new Problem('body-too-large', `The request body is larger than ${BODY_BYTES_MAX} bytes.`)
}

async function readerOf({ store, letterhead }: Services, token: string): Promise<MailReader | null> {
  const mailId = mailOfToken(letterhead.keys.unsubscribe, token)
  return mailId === null ? null : findMailReader(store, mailId)
}

async function readChoice(c: Context): Promise<{ readonly choice: Choice; readonly isOneClick: boolean }> {
  const body = await c.req.parseBody().catch((): Record<string, unknown> => ({}))
  if (body['List-Unsubscribe'] === 'One-Click') return { choice: 'stop', isOneClick: true }
  const choice = CHOICES.find((each) => each === body.choice)
  if (choice === undefined) throw new Problem('request-invalid')
  return { choice, isOneClick: false }
}

/** Chosen once more, nothing happens. */
async function choose({ store, now }: Services, reader: MailReader, choice: Choice): Promise<void> {
  if (reader.hasOptedOut === (choice === 'stop')) return
  await store.write(choice === 'stop' ? optOut(reader, now()) : optIn(reader, now()))
}

const accepted = (c: Context): string => c.req.header('accept-language') ?? ''

const page = (c: Context, { letterhead }: Services, { language, hasOptedOut }: MailReader) =>
  c.html(
    unsubscribePage(pageLanguage([language, accepted(c)]), letterhead.from.name, hasOptedOut),
    200,
    UNSUBSCRIBE_PAGE_HEADERS,
  )

const unknownLink = (c: Context) => c.html(unknownLinkPage(pageLanguage([accepted(c)])), 404, UNSUBSCRIBE_PAGE_HEADERS)
