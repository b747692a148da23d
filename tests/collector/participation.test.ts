import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'
import { sampleAnswers } from '../support/sample-answers.ts'

const OPEN = { activity: 'sample-mex-cb-01', position: 2 }

it('counts every invitation once, and the rates follow from the counts', async () => {
  const { workspace } = await startCollector()
  for (const scope of [{}, { country: 'MEX' }, { activity: 'sample-mex-cb-02' }]) {
    const { waves } = await workspace.participation(scope)
    expect(waves.length).toBeGreaterThan(1)
    for (const { invited, complete, partial, breakOff, refused, silent, rates, arrivals } of waves) {
      expect(complete + partial + breakOff + refused + silent).toBe(invited)
      expect(rates.rr1).toBeCloseTo(complete / invited, 12)
      expect(rates.rr2).toBeCloseTo((complete + partial) / invited, 12)
      expect(arrivals.at(-1)?.submissions ?? 0).toBe(complete)
    }
  }
})

it('tells a partial answer from a break-off by how much of the core a draft answers', async () => {
  const collector = await startCollector()
  const full = sampleAnswers(OPEN.activity, OPEN.position)
  const drafts = [full, { G_01: 'yes' }]
  for (const answers of drafts) {
    const token = await openLink(collector, OPEN.activity, OPEN.position)
    await collector.links.saveDraft(token, { answers, page: null, revision: 1, device: 'phone', basedOn: 0 })
  }
  const [, followUp] = (await collector.workspace.participation({ activity: OPEN.activity })).waves
  expect(followUp).toMatchObject({ partial: 1, breakOff: 1, isOpen: true })
})

it('counts invitations that came back as of unknown eligibility, and leaves out who should never have been asked', async () => {
  const { store, workspace } = await startCollector()
  const followUp = async () => (await workspace.participation({ activity: OPEN.activity })).waves[1]
  const before = await followUp()
  const silent = (await workspace.activity(OPEN.activity)).invitations.filter(
    ({ waveId, disposition }) => waveId.endsWith('-2') && disposition === 'created',
  )
  const [bounced, ineligible] = silent
  if (before === undefined || bounced === undefined || ineligible === undefined) throw new Error('Nobody is silent.')
  await store.write([
    { sql: `UPDATE invitation SET undeliverable_at = '2026-03-01' WHERE id = ?`, args: [bounced.id] },
    { sql: `UPDATE invitation SET ineligible_at = '2026-03-01' WHERE id = ?`, args: [ineligible.id] },
  ])
  const after = await followUp()
  const { invited, complete } = before
  expect(after).toMatchObject({ invited: invited - 1, silent: before.silent - 2, undeliverable: 1, ineligible: 1 })
  expect(after?.rates.rr1).toBeCloseTo(complete / (invited - 1), 12)
  expect(after?.rates.rr5).toBeCloseTo(complete / (invited - 2), 12)
})

it('tells how many letters of each step have gone, and when', async () => {
  const { store, workspace } = await startCollector()
  const [first] = (await workspace.participation({ activity: 'sample-mex-cb-02' })).waves
  const sent = await store.read(
    `SELECT step, count(*) AS letters FROM mail JOIN invitation ON invitation.id = mail.invitation_id
     WHERE invitation.wave_id = 'sample-mex-cb-02-study-wave-1' AND state = 'sent' GROUP BY step ORDER BY step`,
  )
  expect(first?.letters.map(({ step, letters }) => ({ step, letters }))).toEqual(sent)
  expect(sent.length).toBe(4)
  expect(first?.letters[0]).toMatchObject({ step: 'invitation', letters: first?.invited })
  const days = first?.letters.map(({ day }) => day) ?? []
  expect(days).toEqual(days.toSorted((one, other) => one - other))
})

it('says who stayed, who was replaced and who left', async () => {
  const { workspace } = await startCollector()
  const { panel } = await workspace.participation({ activity: 'sample-mex-la-01' })
  expect(panel).toMatchObject({ invited: 28, answeredEarlier: 24, stayed: 9, replaced: 7, left: 8 })
  expect(panel?.retention).toBeCloseTo(9 / 24, 12)
  expect(panel?.panelYield).toBeCloseTo(9 / 28, 12)
  expect(panel?.sentence).toEqual({ en: '9 of 24 answered again.', es: '9 de 24 volvieron a responder.' })
})
