import { expect, it } from 'vitest'
import { lineOfFault } from './line-of-fault.ts'

function lineIn(text: string): number {
  try {
    JSON.parse(text)
  } catch (error) {
    return lineOfFault(text, error)
  }
  return 0
}

it('names the line in which JSON goes wrong', () => {
  expect(lineIn('{\n  "a": 1,\n  b: 2\n}')).toBe(3)
  expect(lineIn('x')).toBe(1)
})

it('names the last line where the text ends too early', () => {
  expect(lineIn('{\n  "a": [1,\n')).toBe(3)
})

it('understands a browser that tells the line', () => {
  expect(lineOfFault('a\nb', new SyntaxError('JSON.parse: bad character at line 2 column 5 of the JSON data'))).toBe(2)
})
