import { expect, it } from 'vitest'
import { randomId } from './random-id.ts'

it('makes UUIDs of version 4, each time another one', () => {
  const ids = Array.from({ length: 50 }, () => randomId())
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(50)
})
