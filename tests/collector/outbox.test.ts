import { OUTBOX_PAGE_SIZE } from '@estela/contract'
import { expect, it } from 'vitest'
import { startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { settableClock } from '../support/settable-clock.ts'

/** A collector that has written to some people of the sample pilots, in two goes. */
async function afterSending() {
  const clock = settableClock('2026-03-04T16:00:00Z')
  const collector = await startCollector({ now: clock.now })
  await collector.workspace.takeTurn()
  expect(await collector.workspace.outbox()).toEqual({ letters: [], total: 0, hasMailServer: false })
  for (const day of ['2026-03-09', '2026-03-16', '2026-07-22']) {
    clock.set(`${day}T16:00:00Z`)
    await collector.workspace.takeTurn()
  }
  return collector
}

it('a letter lies in the outbox as it would have gone, with links that work', async () => {
  const collector = await afterSending()
  const { total } = await collector.workspace.outbox()
  expect(total).toBeGreaterThan(OUTBOX_PAGE_SIZE)
  // The oldest are reminders; the newest only ask whether the address still holds.
  const { letters } = await collector.workspace.outbox({ page: Math.ceil(total / OUTBOX_PAGE_SIZE) })
  const found = letters.find(({ letter }) => /\/s\/[\w-]{22}$/m.test(letter?.text ?? ''))
  expect(found).toMatchObject({ isSample: true, letter: { from: { address: 'office@example.org' } } })
  const { letter } = found ?? {}
  expect(letter?.html).toContain('<!doctype html>')
  expect(letter?.to.address).toMatch(/@/)
  const token = /\/s\/([\w-]{22})$/m.exec(letter?.text ?? '')?.[1] ?? ''
  expect((await collector.fetch(`/api/personal-links/${token}`, { method: 'GET' })).status).not.toBe(404)

  const headers = Object.fromEntries((letter?.headers ?? []).map(({ name, value }) => [name, value]))
  expect(headers['Message-ID']).toBe(`<${found?.id}@example.org>`)
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  const leave = new URL(headers['List-Unsubscribe']?.slice(1, -1) ?? '').pathname
  expect((await collector.fetch(leave, { method: 'GET' })).status).toBe(200)
})

it('the newest letters come first, page by page, each once', async () => {
  const { workspace } = await afterSending()
  const { total } = await workspace.outbox()
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(total / OUTBOX_PAGE_SIZE) }, (_, index) => workspace.outbox({ page: index + 1 })),
  )
  const letters = pages.flatMap((page) => page.letters)
  expect(new Set(letters.map(({ id }) => id)).size).toBe(total)
  expect(letters.map(({ at }) => at)).toEqual(
    letters
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  )
  expect((await workspace.outbox({ page: pages.length + 1 })).letters).toEqual([])
})

it('a letter that was sealed with another secret is listed and not shown', async () => {
  const { workspace, store } = await afterSending()
  const [newest] = (await workspace.outbox()).letters
  await store.write([{ sql: 'UPDATE outbox_mail SET sealed = ? WHERE mail_id = ?', args: ['AAAA', newest?.id ?? ''] }])
  expect((await workspace.outbox()).letters[0]).toMatchObject({ id: newest?.id, letter: null })
})

it.each(['0', '-1', '1.5', 'x', ''])('there is no page "%s"', async (page) => {
  const { fetch } = await startCollector()
  const reply = await fetch(`/api/outbox?page=${page}`, { method: 'GET' })
  expect(reply.status).toBe(400)
})

it('the outbox answers to this machine only', async () => {
  const { workspace } = await startCollector({ remoteAddress: () => '10.0.0.7' })
  expect((await problemOf(workspace.outbox())).problem).toBe('workspace-local-only')
  expect((await problemOf(workspace.letters())).problem).toBe('workspace-local-only')
})
