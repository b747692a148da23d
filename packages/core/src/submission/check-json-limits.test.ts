import { describe, expect, it } from 'vitest'
import { checkJsonLimits, JSON_LIMITS } from './check-json-limits.ts'

describe('checkJsonLimits', () => {
  it('lets ordinary answers through', () => {
    expect(checkJsonLimits({ name: 'Ñandú 🦤', rows: { a: 1 }, list: [1, null, true], none: {} })).toEqual([])
  })

  it.each([
    ['U+0000 in a text', { a: ['x\0'] }, { pointer: '/a/0', code: 'unstorable-text' }],
    ['half a surrogate pair', { a: '\ud83e' }, { pointer: '/a', code: 'unstorable-text' }],
    ['half a surrogate pair in a key', { b: { '\ud83e': 1 } }, { pointer: '/b', code: 'unstorable-text' }],
    [
      'a text that is too long',
      { a: 'x'.repeat(JSON_LIMITS.textLength + 1) },
      { pointer: '/a', code: 'text-too-long' },
    ],
    ['__proto__', JSON.parse('{"a":{"__proto__":{"admin":true}}}'), { pointer: '/a/__proto__', code: 'reserved-name' }],
    ['constructor', { constructor: 1 }, { pointer: '/constructor', code: 'reserved-name' }],
    ['prototype', [{ prototype: 1 }], { pointer: '/0/prototype', code: 'reserved-name' }],
  ])('refuses %s and says where', (_what, value, issue) => {
    expect(checkJsonLimits(value)).toEqual([issue])
  })

  it('escapes the steps of the pointer', () => {
    expect(checkJsonLimits({ 'a/b~c': '\0' })).toEqual([{ pointer: '/a~1b~0c', code: 'unstorable-text' }])
  })

  it('takes as many values as the limit and no more', () => {
    expect(checkJsonLimits(Array(JSON_LIMITS.nodes - 1).fill(0))).toEqual([])
    expect(checkJsonLimits(Array(JSON_LIMITS.nodes).fill(0))).toEqual([{ pointer: '', code: 'too-many-nodes' }])
  })

  it('takes values as deep as the limit, and survives any depth', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(checkJsonLimits(nested(JSON_LIMITS.depth))).toEqual([])
    expect(checkJsonLimits(nested(JSON_LIMITS.depth + 1))).toMatchObject([{ code: 'too-deep' }])
    let deep: unknown = 0
    for (let depth = 0; depth < 100_000; depth++) deep = { deep }
    expect(checkJsonLimits(deep)).toMatchObject([{ code: 'too-deep' }])
  })
})
