import { describe, expect, it, vi } from 'vitest'
import { remembering } from './remembering.ts'

describe('remembering', () => {
  it('finds the result of a key once', () => {
    const find = vi.fn((key: string) => ({ key }))
    const remembered = remembering(2, find)
    expect(remembered('one')).toBe(remembered('one'))
    expect(find).toHaveBeenCalledTimes(1)
  })

  it('never remembers more than its limit, and is still right afterwards', () => {
    const find = vi.fn((key: number) => ({ key }))
    const remembered = remembering(2, find)
    for (const key of [1, 2, 3]) remembered(key)
    expect([remembered(3), remembered(1)]).toEqual([{ key: 3 }, { key: 1 }])
    expect(find.mock.calls.flat()).toEqual([1, 2, 3, 1])
  })
})
