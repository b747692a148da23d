import { expect, it } from 'vitest'
import { mapLayout } from './map-layout.ts'

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }))
const layers = (ids: string, ...pairs: string[]) =>
  mapLayout([...ids], edges(...pairs)).map((layer) =>
    layer.map((cell) => (cell.kind === 'thing' ? cell.id : `${cell.edge.from}>${cell.edge.to}`)),
  )

it('puts each thing behind all that it depends on, and gives long arrows a way', () => {
  expect(layers('abcd', 'ab', 'bc', 'ac', 'ad').map((layer) => layer.toSorted())).toEqual([
    ['a'],
    ['a>c', 'b', 'd'],
    ['c'],
  ])
})

it('places every thing once, also those in circles', () => {
  expect(layers('abc', 'ab', 'bc', 'ca')).toEqual([['a'], ['b', 'c>a'], ['c']])
})

it('lets arrows run beside each other rather than across', () => {
  expect(layers('abxy', 'ay', 'bx')).toEqual([
    ['a', 'b'],
    ['y', 'x'],
  ])
})

it('puts nothing nowhere', () => {
  expect(layers('')).toEqual([])
})
