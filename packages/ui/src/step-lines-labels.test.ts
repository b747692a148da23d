import { expect, it } from 'vitest'
import { spreadUpwards } from './step-lines-labels.ts'

it('labels far apart stay where their lines end', () => {
  expect(spreadUpwards([40, 200, 120], 15)).toEqual([40, 200, 120])
})

it('labels that would touch move up, one above the other, and keep their order', () => {
  expect(spreadUpwards([98, 100, 95], 15)).toEqual([85, 100, 70])
})

it('labels of lines that end at the same height stand above each other', () => {
  expect(spreadUpwards([100, 100], 15)).toEqual([100, 85])
})
