import type { AgendaEntry, LetterCount } from '@estela/contract'
import { expect, it } from 'vitest'
import { agendaRows } from './agenda-rows.ts'

const entry = (kind: AgendaEntry['kind'], reminder: number | null = null): AgendaEntry => ({
  kind,
  reminder,
  day: '2026-03-04',
})
const letters = (step: LetterCount['step'], state: LetterCount['state']): LetterCount => ({ step, state, letters: 3 })

it('letters stand beside the day of their step', () => {
  const sent = letters('reminder-2', 'sent')
  const refused = letters('reminder-2', 'refused')
  const rows = agendaRows({ agenda: [entry('opens'), entry('reminder', 2)], letters: [sent, refused] })
  expect(rows.map((row) => [row.entry?.kind, row.letters])).toEqual([
    ['opens', []],
    ['reminder', [sent, refused]],
  ])
})

it('letters that the plan does not explain are not lost', () => {
  const notice = letters('pre-notice', 'sent')
  expect(agendaRows({ agenda: [entry('opens')], letters: [notice] }).at(-1)).toEqual({
    entry: null,
    step: 'pre-notice',
    letters: [notice],
  })
})
