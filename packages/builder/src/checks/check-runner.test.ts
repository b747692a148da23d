import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CheckReply, CheckRequest } from './check-answer.ts'
import { createCheckRunner } from './check-runner.ts'
import type { CheckOutcome, CheckWorker } from './timed-worker.ts'

const request = (title: string): CheckRequest => ({ document: { title }, options: {} })
const LOADED = new MessageEvent<CheckReply>('message', { data: 'loaded' })
const ANSWERED = new MessageEvent<CheckReply>('message', { data: { findings: [], minutes: {} } })

/** Workers that answer when told to. */
function startRunner() {
  const workers: (CheckWorker & { asked: string[]; isEnded: boolean })[] = []
  const outcomes: string[] = []
  const startWorker = () => {
    const worker: (typeof workers)[number] = {
      asked: [],
      isEnded: false,
      onmessage: null,
      onerror: null,
      postMessage: ({ document }) => worker.asked.push(String(document.title)),
      terminate: () => {
        worker.isEnded = true
      },
    }
    workers.push(worker)
    return worker
  }
  const note = ({ outcome }: CheckOutcome, { document }: CheckRequest) => outcomes.push(`${document.title} ${outcome}`)
  return { runner: createCheckRunner(startWorker, note), workers, outcomes }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('waits until nothing newer has come, and asks once', () => {
  const { runner, workers, outcomes } = startRunner()
  for (const title of ['a', 'ab', 'abc']) {
    runner.check(request(title))
    vi.advanceTimersByTime(200)
  }
  expect(workers).toHaveLength(0)
  vi.advanceTimersByTime(100)
  expect(workers[0]?.asked).toEqual(['abc'])
  workers[0]?.onmessage?.(ANSWERED)
  expect(outcomes).toEqual(['abc answered'])
})

it('never tells what a newer request has overtaken, and then asks for the newest', () => {
  const { runner, workers, outcomes } = startRunner()
  runner.check(request('old'))
  vi.advanceTimersByTime(300)
  runner.check(request('newer'))
  vi.advanceTimersByTime(300)
  expect(workers[0]?.asked).toEqual(['old'])
  workers[0]?.onmessage?.(ANSWERED)
  expect(outcomes).toEqual([])
  expect(workers[0]?.asked).toEqual(['old', 'newer'])
  workers[0]?.onmessage?.(ANSWERED)
  expect(outcomes).toEqual(['newer answered'])
})

it('ends a check that takes more than five seconds once its code is there, says so, and starts anew', () => {
  const { runner, workers, outcomes } = startRunner()
  runner.check(request('slow'))
  vi.advanceTimersByTime(300 + 20_000)
  expect(outcomes).toEqual([])
  workers[0]?.onmessage?.(LOADED)
  vi.advanceTimersByTime(5_000)
  expect(workers[0]?.isEnded).toBe(true)
  expect(outcomes).toEqual(['slow stuck'])
  runner.check(request('next'))
  vi.advanceTimersByTime(300)
  expect(workers[1]?.asked).toEqual(['next'])
})

it('says that checks are not available where workers are refused, or their code cannot be loaded', () => {
  const outcomes: string[] = []
  const refuse = () => {
    throw new Error('blocked')
  }
  const refused = createCheckRunner(refuse, ({ outcome }) => outcomes.push(outcome))
  refused.check(request('a'))
  vi.advanceTimersByTime(300)
  expect(outcomes).toEqual(['unavailable'])

  const { runner, workers, outcomes: others } = startRunner()
  runner.check(request('b'))
  vi.advanceTimersByTime(300)
  workers[0]?.onerror?.(new Event('error') as ErrorEvent)
  expect(others).toEqual(['b unavailable'])
  runner.check(request('c'))
  vi.advanceTimersByTime(300 + 60_000)
  expect(others).toEqual(['b unavailable', 'c unavailable'])
})

it('says nothing more once it is stopped', () => {
  const { runner, workers, outcomes } = startRunner()
  runner.check(request('a'))
  vi.advanceTimersByTime(300)
  runner.stop()
  vi.advanceTimersByTime(10_000)
  expect(workers[0]?.isEnded).toBe(true)
  expect(outcomes).toEqual([])
})
