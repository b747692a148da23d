import { expect, it } from 'vitest'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { addElement } from './add-element.ts'
import { clickedSelection } from './clicked-selection.ts'
import { clippingOf, elementsInClipping, pasteElements } from './clipboard.ts'
import { convertElement } from './convert-element.ts'
import { deleteElements } from './delete-elements.ts'
import { duplicateElements } from './duplicate-elements.ts'
import { canMove, moveElements } from './move-elements.ts'
import { stepSpot } from './step-spot.ts'

const label = (part: string, number: number) => `${part} ${number}`
const question = (name: string): JsonObject => ({ type: 'text', name })
const twoPages: JsonObject = {
  pages: [
    {
      name: 'p1',
      elements: [question('a'), { type: 'panel', name: 'panel1', elements: [question('b')] }, question('c')],
    },
    { name: 'p2', elements: [question('d')] },
  ],
}
const outline = (document: JsonObject): string =>
  withDescendants(elementsOf(document))
    .map(({ name }) => name)
    .join(' ')

it('adds the first page by itself with the first question', () => {
  const { document, selection } = addElement({}, [], 'radiogroup', label)
  expect(outline(document)).toBe('page1 question1')
  expect(selection).toEqual(['/pages/0/elements/0'])
})

it('adds behind what is selected, and into a selected panel', () => {
  expect(outline(addElement(twoPages, ['/pages/0/elements/0'], 'comment', label).document)).toBe(
    'p1 a question1 panel1 b c p2 d',
  )
  expect(outline(addElement(twoPages, ['/pages/0/elements/1'], 'comment', label).document)).toBe(
    'p1 a panel1 b question1 c p2 d',
  )
})

it('adds a page behind the page of what is selected', () => {
  expect(outline(addElement(twoPages, ['/pages/0/elements/1/elements/0'], 'page', label).document)).toBe(
    'p1 a panel1 b c page1 p2 d',
  )
})

it('moves several elements together, in reading order, to a spot of the document as it is seen', () => {
  const change = moveElements(twoPages, ['/pages/1/elements/0', '/pages/0/elements/0'], {
    list: '/pages/0/elements',
    index: 2,
  })
  expect(outline(change.document)).toBe('p1 panel1 b a d c p2')
  expect(change.selection).toEqual(['/pages/0/elements/1', '/pages/0/elements/2'])
})

it('keeps the rest of the document the same objects', () => {
  const { document } = moveElements(twoPages, ['/pages/0/elements/0'], { list: '/pages/0/elements', index: 3 })
  expect((document.pages as JsonObject[])[1]).toBe((twoPages.pages as JsonObject[])[1])
})

it('moves no panel into itself, no page into a page, no question among pages', () => {
  expect(canMove(twoPages, ['/pages/0/elements/1'], { list: '/pages/0/elements/1/elements', index: 0 })).toBe(false)
  expect(canMove(twoPages, ['/pages/0'], { list: '/pages/1/elements', index: 0 })).toBe(false)
  expect(canMove(twoPages, ['/pages/0/elements/0'], { list: '/pages', index: 0 })).toBe(false)
})

it.each([
  ['/pages/0/elements/0', 'down', 'p1 panel1 b a c p2 d'],
  ['/pages/0/elements/2', 'down', 'p1 a panel1 b p2 c d'],
  ['/pages/1/elements/0', 'up', 'p1 a panel1 b c d p2'],
  ['/pages/0/elements/2', 'in', 'p1 a panel1 b c p2 d'],
  ['/pages/0/elements/1/elements/0', 'out', 'p1 a panel1 b c p2 d'],
  ['/pages/0', 'down', 'p2 d p1 a panel1 b c'],
] as const)('one step of %s %s', (pointer, direction, expected) => {
  const spot = stepSpot(twoPages, pointer, direction)
  if (spot === null) throw new Error('There is a way.')
  const { document } = moveElements(twoPages, [pointer], spot)
  expect(outline(document)).toBe(expected)
  expect(document).not.toEqual(twoPages)
})

it.each([
  ['/pages/0', 'up'],
  ['/pages/1/elements/0', 'down'],
  ['/pages/0/elements/0', 'in'],
  ['/pages/0/elements/0', 'out'],
] as const)('there is no way from %s %s', (pointer, direction) => {
  expect(stepSpot(twoPages, pointer, direction)).toBeNull()
})

it('deletes with all that is inside and selects what comes next', () => {
  const change = deleteElements(twoPages, ['/pages/0/elements/1', '/pages/0/elements/1/elements/0'])
  expect(outline(change.document)).toBe('p1 a c p2 d')
  expect(change.selection).toEqual(['/pages/0/elements/1'])
  expect(deleteElements(twoPages, ['/pages/1/elements/0']).selection).toEqual(['/pages/1'])
})

it('duplicates under fresh names', () => {
  const change = duplicateElements(twoPages, ['/pages/0/elements/1'])
  expect(change && outline(change.document)).toBe('p1 a panel1 b panel2 b1 c p2 d')
})

it('copies into another questionnaire', () => {
  const text = clippingOf(twoPages, ['/pages/0/elements/0', '/pages/0/elements/1'])
  const other: JsonObject = { pages: [{ name: 'start', elements: [question('b')] }] }
  const change = pasteElements(other, ['/pages/0/elements/0'], elementsInClipping(text ?? '') ?? [])
  expect(change && outline(change.document)).toBe('start b a panel1 b1')
})

it.each(['', 'Some words', '[]', '[1]', '{}', '"a"', 'null'])(
  'takes nothing from a clipboard that holds %j',
  (text) => {
    expect(elementsInClipping(text)).toBeNull()
  },
)

it('takes an element, a list, or the pages of a whole questionnaire written by another program', () => {
  expect(elementsInClipping('{"type":"text","name":"x"}')).toEqual([question('x')])
  expect(elementsInClipping('[{"type":"text","name":"x"}]')).toEqual([question('x')])
  expect(elementsInClipping(JSON.stringify(twoPages))).toEqual(twoPages.pages)
})

it('converts: what the new type knows stays, and undo has the rest', () => {
  const document: JsonObject = {
    pages: [
      {
        name: 'p',
        elements: [
          { type: 'radiogroup', name: 'q', title: 'T', colCount: 2, choices: [1, 2], 'x-estela': { construct: 'A.B' } },
        ],
      },
    ],
  }
  const after = (type: string) => convertElement(document, '/pages/0/elements/0', type, label).document
  const kept = { name: 'q', title: 'T', 'x-estela': { construct: 'A.B' } }
  expect(after('dropdown')).toMatchObject({
    pages: [{ elements: [{ type: 'dropdown', ...kept, choices: [1, 2] }] }],
  })
  expect(after('comment')).toEqual({ pages: [{ name: 'p', elements: [{ type: 'comment', ...kept }] }] })
  expect(after('matrix')).toMatchObject({ pages: [{ elements: [{ ...kept, columns: [1, 2] }] }] })
})

it('a click with Shift selects the questions from the first selected one on, across pages, and no page', () => {
  const keys = { shiftKey: true, ctrlKey: false, metaKey: false }
  const selection = clickedSelection(twoPages, ['/pages/1/elements/0'], '/pages/0/elements/2', keys)
  expect(selection).toEqual(['/pages/1/elements/0', '/pages/0/elements/2'])
  expect(clickedSelection(twoPages, ['/pages/0'], '/pages/1', keys)).toEqual(['/pages/0', '/pages/1'])
  expect(clickedSelection(twoPages, selection, '/pages/0/elements/0', { ...keys, shiftKey: false })).toEqual([
    '/pages/0/elements/0',
  ])
})
