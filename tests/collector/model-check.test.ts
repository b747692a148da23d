import { randomUUID } from 'node:crypto'
import type { Answers } from '@estela/core'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'
import { publishQuestionnaire } from '../support/publish-questionnaire.ts'

const ACTIVITY = 'sample-mex-cb-01'

/** A total over a repeated panel is beyond the compiled check. */
const WITH_TOTAL = {
  elements: [
    {
      type: 'paneldynamic',
      name: 'courses',
      maxPanelCount: 3,
      templateElements: [{ type: 'text', name: 'hours', inputType: 'number', isRequired: true }],
    },
    { type: 'expression', name: 'total', expression: "sumInArray({courses}, 'hours')" },
    { type: 'comment', name: 'why', visibleIf: '{total} > 10', isRequired: true },
  ],
}

/** The author's pattern takes exponential time on a text that nearly fits. */
const WITH_SLOW_PATTERN = {
  elements: [{ type: 'text', name: 'code', validators: [{ type: 'regex', regex: '^(a+)+$' }] }],
}

/** Puts a questionnaire of the test's own into the open wave, and submits to it. */
async function submitTo(definition: Record<string, unknown>, answers: Answers) {
  const collector = await startCollector()
  const content = { title: { en: 'Try' }, minutes: 1, definition }
  const { id } = await publishQuestionnaire(collector.workspace, 'TRY', content)
  await collector.store.write([
    { sql: 'UPDATE wave SET questionnaire_version_id = ? WHERE id = ?', args: [id, `${ACTIVITY}-study-wave-2`] },
  ])
  const token = await openLink(collector, ACTIVITY, 2)
  return collector.links.submit(token, { id: randomUUID(), language: 'en', answers })
}

it('these definitions are beyond the compiled check', () => {
  expect(compileQuestionnaire(WITH_TOTAL).outcome).toBe('needs-model')
  expect(compileQuestionnaire(WITH_SLOW_PATTERN).outcome).toBe('needs-model')
})

it('what the compiled check does not cover is checked by survey-core itself', async () => {
  const long = { courses: [{ hours: 8 }, { hours: 7 }], total: 15 }
  await expect(submitTo(WITH_TOTAL, { ...long, why: 'Sample: a long course' })).resolves.toHaveProperty('receivedAt')
  await expect(submitTo(WITH_TOTAL, long)).rejects.toMatchObject({
    body: { errors: [{ pointer: '/answers/why', code: 'required' }] },
  })
})

it('the strict rules hold there too', async () => {
  const tooMany = { courses: [1, 2, 3, 4].map((hours) => ({ hours })), total: 10 }
  await expect(submitTo(WITH_TOTAL, tooMany)).rejects.toMatchObject({ problem: 'answers-invalid' })
  await expect(submitTo(WITH_TOTAL, { courses: [{ hours: 1, extra: 1 }], total: 1 })).rejects.toMatchObject({
    problem: 'answers-invalid',
  })
})

it('a check that takes too long is cut, and the recipient is told to try again', async () => {
  await expect(submitTo(WITH_SLOW_PATTERN, { code: `${'a'.repeat(40)}!` })).rejects.toMatchObject({
    problem: 'check-timed-out',
  })
})
