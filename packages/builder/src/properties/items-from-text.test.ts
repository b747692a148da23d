import { describe, expect, it } from 'vitest'
import { codeFromText, itemsFromText, nextItem, withCode } from './items-from-text.ts'

const keys = { code: 'value', text: 'text' } as const

describe('pasted lines', () => {
  it('take value and text from the two columns of a spreadsheet', () => {
    expect(itemsFromText('PE\tPeru\r\nMX\tMexico\r\n', [], keys)).toEqual([
      { value: 'PE', text: 'Peru' },
      { value: 'MX', text: 'Mexico' },
    ])
  })

  it('are texts that stand for themselves where there is one column', () => {
    expect(itemsFromText('Very good\n\n  Good ', [], keys)).toEqual([{ value: 'Very good' }, { value: 'Good' }])
  })

  it('never give two entries the same value', () => {
    expect(itemsFromText('a\na', ['a'], keys)).toEqual([
      { value: 'a-2', text: 'a' },
      { value: 'a-3', text: 'a' },
    ])
  })

  it('go on with numbers in a list of numbers only', () => {
    expect(itemsFromText('3\tThree', [{ value: 1 }, 2], keys)).toEqual([{ value: 3, text: 'Three' }])
    expect(itemsFromText('3\tThree', ['one'], keys)).toEqual([{ value: '3', text: 'Three' }])
  })
})

it('counts on from numbers, and otherwise finds a free code', () => {
  expect(nextItem([1, { value: 5 }], keys)).toEqual({ value: 6 })
  expect(nextItem(['item2'], keys)).toEqual({ value: 'item3' })
  expect(nextItem([{ name: 'a' }], { code: 'name', text: 'title' })).toEqual({ name: 'text2' })
})

it('keeps the kind and the form of a code that is typed anew', () => {
  expect(codeFromText('2', 1)).toBe(2)
  expect(codeFromText('2', 'one')).toBe('2')
  expect(codeFromText('two', 1)).toBe('two')
  expect(withCode('a', keys, 'b')).toBe('b')
  expect(withCode({ text: 'A', value: 'a' }, keys, 'b')).toEqual({ text: 'A', value: 'b' })
})
