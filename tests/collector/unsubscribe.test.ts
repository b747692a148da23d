import { unsubscribeToken } from '@estela/collector/personal-link/link-token'
import { describe, expect, it } from 'vitest'
import { startCollector } from '../support/collector.ts'

const ONE_CLICK = 'List-Unsubscribe=One-Click'
const FORM = 'application/x-www-form-urlencoded'

/** A collector, and the link in a letter to somebody who is asked right after an activity and still gets mail. */
async function withLink(language = 'es') {
  const collector = await startCollector()
  const [letter] = await collector.store.read(
    `SELECT mail.id, mail.invitation_id, mail.person_id, invitation.respondent_id FROM mail
     JOIN invitation ON invitation.id = mail.invitation_id
     WHERE invitation.wave_id = 'sample-per-cb-02-study-wave-1' AND invitation.disposition = 'created' LIMIT 1`,
  )
  const [mailId = '', invitationId = '', personId = '', respondentId = ''] = Object.values(letter ?? {}).map(String)
  await collector.store.write([{ sql: 'UPDATE person SET language = ? WHERE id = ?', args: [language, personId] }])
  const path = `/u/${unsubscribeToken(collector.office.letterhead.keys.unsubscribe, mailId)}`
  const open = async (headers: Record<string, string> = {}) => {
    const reply = await collector.fetch(path, { method: 'GET', headers })
    return { status: reply.status, headers: reply.headers, page: await reply.text() }
  }
  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': FORM }) =>
    collector.fetch(path, { method: 'POST', body, headers })
  const known = async () => ({
    optedOutAt: (await collector.store.read('SELECT opted_out_at FROM person WHERE id = ?', [personId]))[0]
      ?.opted_out_at,
    events: (
      await collector.store.read('SELECT kind FROM contact_event WHERE person_id = ? ORDER BY rowid', [personId])
    ).map(({ kind }) => kind),
  })
  const contact = async () => {
    await collector.workspace.takeTurn()
    const [row] = await collector.store.read('SELECT contact_due_at, contact_ended FROM invitation WHERE id = ?', [
      invitationId,
    ])
    return row
  }
  return { collector, path, personId, respondentId, open, post, known, contact }
}

it('opening the link changes nothing, because programs that look for harm open links', async () => {
  const { open, known } = await withLink()
  const { status, page } = await open()
  expect(status).toBe(200)
  expect(page).toContain('No recibir más correo')
  expect(await known()).toEqual({ optedOutAt: null, events: [] })
})

it('a mail service ends all mail with one post from its own site, and once more changes nothing', async () => {
  const { post, known, contact, collector } = await withLink()
  const before = await contact()
  expect(before?.contact_ended).toBeNull()
  const foreign = {
    'content-type': FORM,
    origin: 'https://mail.example.com',
    'sec-fetch-site': 'cross-site',
    host: 'estela.example.org',
    'x-forwarded-for': '203.0.113.7',
  }
  for (const _ of [1, 2]) {
    const reply = await post(ONE_CLICK, foreign)
    expect(reply.status).toBe(200)
  }
  expect(await known()).toEqual({ optedOutAt: collector.office.now().toISOString(), events: ['opted-out'] })
  expect(await contact()).toEqual({ contact_due_at: null, contact_ended: 'opted-out' })
})

it('one click works as a form of several parts too', async () => {
  const { post, known } = await withLink()
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  expect((await post(form, {})).status).toBe(200)
  expect((await known()).events).toEqual(['opted-out'])
})

it('the button of the page ends all mail, and the other one brings it back', async () => {
  const { post, open, known, contact, path } = await withLink('en-GB')
  const stopped = await post('choice=stop', { 'content-type': FORM, origin: 'null', 'sec-fetch-site': 'same-origin' })
  expect([stopped.status, stopped.headers.get('location')]).toEqual([303, path])
  expect((await open()).page).toContain('You will get no more mail from us.')
  expect((await contact())?.contact_ended).toBe('opted-out')

  expect((await post('choice=undo')).status).toBe(303)
  expect((await open()).page).toContain('Stop all mail')
  expect(await known()).toEqual({ optedOutAt: null, events: ['opted-out', 'opted-in'] })
  expect((await contact())?.contact_ended).toBeNull()
})

it('the link in a letter to somebody who has handed over stops their mail, not that of the successor', async () => {
  const { collector, post, known, personId, respondentId } = await withLink()
  const [successor] = await collector.store.read('SELECT id FROM person WHERE id <> ? ORDER BY id LIMIT 1', [personId])
  await collector.store.write([
    {
      sql: 'UPDATE enrolment SET person_id = ? WHERE respondent_id = ?',
      args: [String(successor?.id), respondentId],
    },
  ])
  expect((await post(ONE_CLICK)).status).toBe(200)
  expect((await known()).events).toEqual(['opted-out'])
  expect(await collector.store.read('SELECT id FROM person WHERE opted_out_at IS NOT NULL')).toEqual([{ id: personId }])
})

it.each(['', 'choice=delete', 'List-Unsubscribe=Two-Clicks', '{"choice":"stop"}'])(
  'a post that says "%s" changes nothing',
  async (body) => {
    const { post, known } = await withLink()
    expect((await post(body)).status).toBe(400)
    expect(await known()).toEqual({ optedOutAt: null, events: [] })
  },
)

it('a body that is too large is refused', async () => {
  const { post, known } = await withLink()
  expect((await post(`${ONE_CLICK}&x=${'x'.repeat(20_000)}`)).status).toBe(413)
  expect((await known()).events).toEqual([])
})

describe('the page', () => {
  it.each([
    ['es', 'en', 'es', 'ltr'],
    ['ar', 'es', 'ar', 'rtl'],
    ['pt-BR', 'fr;q=0.9, es-MX;q=0.8', 'es', 'ltr'],
    ['pt', '', 'en', 'ltr'],
  ])('for a person of %s with a browser of "%s" is in %s', async (language, accepted, shown, direction) => {
    const { open } = await withLink(language)
    expect((await open({ 'accept-language': accepted })).page).toContain(`<html lang="${shown}" dir="${direction}">`)
  })

  it('runs nothing, loads nothing, and is kept by nobody', async () => {
    const { open } = await withLink()
    const { headers, page } = await open()
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(page).not.toMatch(/<script|src=|href=/)
  })
})

it('a link that is not ours says so, in the language of the browser', async () => {
  const { collector, path } = await withLink()
  const wrong = [
    `${path}x`,
    `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
    '/u/x',
    '/u/a.b',
    `/u/${'ñ'.repeat(30)}`,
  ]
  for (const address of wrong) {
    for (const init of [{ method: 'GET' }, { method: 'POST', body: ONE_CLICK }]) {
      const headers = { 'accept-language': 'ar', ...(init.method === 'POST' && { 'content-type': FORM }) }
      const reply = await collector.fetch(encodeURI(address), { ...init, headers })
      expect([address, reply.status, reply.headers.get('content-type')]).toEqual([
        address,
        404,
        'text/html; charset=UTF-8',
      ])
      expect(await reply.text()).toContain('هذا الرابط غير معروف')
    }
  }
})

it('the log tells nothing of the link', async () => {
  const { collector, post, path } = await withLink()
  await post(ONE_CLICK)
  expect(collector.lines.join('')).not.toContain(path.slice(3, 20))
})
