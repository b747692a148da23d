import type { AgendaEntry, LetterCount, WaveTimeline } from '@estela/contract'

/** One line of a wave's timeline: a day of the plan, with the letters of its step. */
export interface AgendaRow {
  /** Null for letters of a step that the plan does not hold any more. */
  readonly entry: AgendaEntry | null
  readonly step: LetterCount['step'] | null
  readonly letters: readonly LetterCount[]
}

/** The plan of a wave with its letters beside it; letters that the plan does not explain come last. */
export function agendaRows({ agenda, letters }: Pick<WaveTimeline, 'agenda' | 'letters'>): readonly AgendaRow[] {
  const planned = agenda.map((entry): AgendaRow => {
    const step = stepOf(entry)
    return { entry, step, letters: letters.filter((each) => each.step === step) }
  })
  const others = [...new Set(letters.map(({ step }) => step))].filter((step) =>
    planned.every((row) => row.step !== step),
  )
  return [
    ...planned,
    ...others.map((step) => ({ entry: null, step, letters: letters.filter((each) => each.step === step) })),
  ]
}

function stepOf({ kind, reminder }: AgendaEntry): LetterCount['step'] | null {
  if (kind === 'pre-notice' || kind === 'invitation') return kind
  const steps = ['reminder-1', 'reminder-2', 'reminder-3'] as const
  return reminder === null ? null : (steps[reminder - 1] ?? null)
}
