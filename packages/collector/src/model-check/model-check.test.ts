import { afterAll, describe, expect, it } from 'vitest'
import { createModelChecker } from './model-check.ts'

/** 30 letters hold a thread for about half a minute. */
const SLOW = {
  elements: [{ type: 'text', name: 'code', validators: [{ type: 'regex', regex: '^(a+)+$' }] }],
}
const SLOW_ANSWER = { code: `${'a'.repeat(30)}!` }

describe('createModelChecker', () => {
  const checker = createModelChecker({ timeLimitMs: 1000, workers: 1 })
  afterAll(() => checker.close())

  it('accepts right answers and names what is wrong with others, with the place', async () => {
    expect(await checker.check(SLOW, { code: 'aaa' })).toEqual([])
    expect(await checker.check(SLOW, { code: 'b' })).toEqual([{ pointer: '/code', code: 'rule-broken' }])
    expect(await checker.check(SLOW, { other: 1 })).toEqual([{ pointer: '/other', code: 'unknown-question' }])
  })

  it('cuts a check that runs over its time, and still serves the next one', async () => {
    expect(await checker.check(SLOW, SLOW_ANSWER)).toEqual([{ pointer: '', code: 'timed-out' }])
    expect(await checker.check(SLOW, { code: 'aa' })).toEqual([])
  })

  it('serves what waited behind a check that was cut', async () => {
    const results = await Promise.all(
      [SLOW_ANSWER, { code: 'a' }, { code: 'b' }].map((each) => checker.check(SLOW, each)),
    )
    expect(results.map((issues) => issues.map((issue) => issue.code))).toEqual([['timed-out'], [], ['rule-broken']])
  })

  it('calls answers not checkable when survey-core rejects the definition', async () => {
    expect(await checker.check({ elements: [null] }, {})).toEqual([{ pointer: '', code: 'not-checkable' }])
  })

  it('refuses what still waits when it is closed', async () => {
    const closing = createModelChecker({ timeLimitMs: 1000, workers: 1 })
    const first = closing.check(SLOW, SLOW_ANSWER)
    const second = closing.check(SLOW, {})
    await closing.close()
    expect(await second).toEqual([{ pointer: '', code: 'not-checkable' }])
    expect(await closing.check(SLOW, {})).toEqual([{ pointer: '', code: 'not-checkable' }])
    await expect(first).resolves.toBeDefined()
  })
})
