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

it('says who stayed, who was replaced and who left', async () => {
  const { workspace } = await startCollector()
  const { panel } = await workspace.participation({ activity: 'sample-mex-la-01' })
  expect(panel).toMatchObject({ invited: 28, answeredEarlier: 24, stayed: 9, replaced: 7, left: 8 })
  expect(panel?.retention).toBeCloseTo(9 / 24, 12)
  expect(panel?.panelYield).toBeCloseTo(9 / 28, 12)
  expect(panel?.sentence).toEqual({ en: '9 of 24 answered again.', es: '9 de 24 volvieron a responder.' })
})
