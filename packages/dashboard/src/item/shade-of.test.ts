import { expect, it } from 'vitest'
import { shadeOf } from './shade-of.ts'

it('nobody has no shade, one person always some, the most people the darkest', () => {
  expect([0, 1, 3, 6, 7, 12].map((count) => shadeOf(count, 12))).toEqual([0, 1, 1, 2, 3, 4])
  expect(shadeOf(1, 100)).toBe(1)
  expect(shadeOf(0, 0)).toBe(0)
})
