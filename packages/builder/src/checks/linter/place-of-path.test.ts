import { expect, it } from 'vitest'
import { placeOfPath } from './place-of-path.ts'

const document = {
  pages: [{ elements: [{ type: 'text', 'odd.key[1]': 1, title: { 'zh.cn': 'x' } }, { choices: { value: 'only' } }] }],
  'a/b': 2,
}

it.each([
  ['pages[0].elements[0].type', '/pages/0/elements/0/type', ''],
  ['pages[0].elements[0].odd.key[1]', '/pages/0/elements/0/odd.key[1]', ''],
  ['pages[0].elements[0].title.zh.cn', '/pages/0/elements/0/title/zh.cn', ''],
  ['a/b', '/a~1b', ''],
  ['', '', ''],
])('finds %s', (path, pointer, rest) => expect(placeOfPath(document, path)).toEqual({ pointer, rest }))

it('stops where the document ends, and says what is left', () => {
  expect(placeOfPath(document, 'pages[0].elements[1].name')).toEqual({ pointer: '/pages/0/elements/1', rest: 'name' })
  expect(placeOfPath(document, 'pages[7].name')).toEqual({ pointer: '/pages', rest: '[7].name' })
})

it('takes one object where a list belongs for its only entry', () => {
  expect(placeOfPath(document, 'pages[0].elements[1].choices[0].value').pointer).toBe(
    '/pages/0/elements/1/choices/value',
  )
})
