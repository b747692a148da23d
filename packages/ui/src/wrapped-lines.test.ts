import { expect, it } from 'vitest'
import { wrappedLines } from './wrapped-lines.ts'

const characters = (text: string) => text.length

it.each([
  { text: 'Right after', room: 12, lines: ['Right after'] },
  { text: '6–12 months later', room: 12, lines: ['6–12 months', 'later'] },
  { text: 'a considerable time', room: 6, lines: ['a', 'considerable', 'time'] },
])('"$text" fills lines of $room', ({ text, room, lines }) => {
  expect(wrappedLines(text, room, characters)).toEqual(lines)
})
