import type { SubmissionDraft, SubmissionReceipt } from '@estela/contract/personal-links'
import { ProblemError } from '@estela/contract/problem-error'
import { type ProblemName, problems, problemType } from '@estela/contract/problems'
import { describe, expect, it } from 'vitest'
import { Delivery } from './delivery.ts'
import { manualTimer } from './test-device.ts'

const submission: SubmissionDraft = { id: '6f1c2d3e-4a5b-4c6d-8e7f-901234567890', language: 'en', answers: { Q: 1 } }
const receipt: SubmissionReceipt = { id: submission.id, receivedAt: '2026-11-23T12:00:00.000Z', answersHash: 'ab12' }
const refusal = (problem: ProblemName) => {
  const { title, status } = problems[problem]
  return new ProblemError(problem, {
    type: problemType(problem),
    title,
    status,
    errors: [{ pointer: '/answers/Q', code: 'required' }],
  })
}

/** A collector that answers with each of `replies` in turn. */
function deliveryTo(...replies: readonly (Error | SubmissionReceipt)[]) {
  const timer = manualTimer()
  const log: string[] = []
  const sent: string[] = []
  const submit = async ({ id }: SubmissionDraft) => {
    const reply = replies[sent.length]
    sent.push(id)
    if (reply === undefined) throw new Error('The test has no further reply.')
    if (reply instanceof Error) throw reply
    return reply
  }
  const delivery = new Delivery(
    {
      submit,
      after: timer.after,
      onReceived: ({ answersHash }) => log.push(`received ${answersHash}`),
      onDelayed: () => log.push('delayed'),
      onRefused: (problem, errors) => log.push(`refused ${problem} ${errors.length}`),
    },
    submission,
  )
  return { delivery, timer, log, sent }
}

describe('Delivery', () => {
  it('reports the receipt', async () => {
    const { delivery, log } = deliveryTo(receipt)
    await delivery.send()
    expect(log).toEqual(['received ab12'])
  })

  it('sends the same id again, after longer and longer waits, until there is a receipt', async () => {
    const offline = new TypeError('Failed to fetch')
    const { delivery, timer, log, sent } = deliveryTo(offline, refusal('storage-unavailable'), offline, receipt)
    await delivery.send()
    await timer.advance(2_000)
    expect(sent).toHaveLength(2)
    await timer.advance(3_999)
    expect(sent).toHaveLength(2)
    await timer.advance(1)
    await timer.advance(8_000)
    expect(log).toEqual(['delayed', 'delayed', 'delayed', 'received ab12'])
    expect(new Set(sent)).toEqual(new Set([submission.id]))
  })

  it('tries at once when asked, and not twice', async () => {
    const { delivery, timer, log } = deliveryTo(new TypeError('Failed to fetch'), receipt)
    await delivery.send()
    await delivery.send()
    await timer.advance(120_000)
    expect(log).toEqual(['delayed', 'received ab12'])
  })

  it.each<ProblemName>(['already-answered', 'wave-closed', 'answers-invalid', 'link-unknown', 'submission-differs'])(
    'stops at the refusal %s',
    async (problem) => {
      const { delivery, timer, log } = deliveryTo(refusal(problem), receipt)
      await delivery.send()
      await timer.advance(120_000)
      expect(log).toEqual([`refused ${problem} 1`])
    },
  )

  it('reports nothing after it was stopped', async () => {
    const { delivery, timer, log } = deliveryTo(receipt)
    delivery.start()
    delivery.stop()
    await timer.advance(0)
    expect(log).toEqual([])
  })
})
