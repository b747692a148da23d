import type { AgendaKind } from '../wave/agenda-kinds.ts'
import type { ContactPlan, ContactStep } from '../wave/contact-plan.ts'
import type { WaveDates } from '../wave/move-waves.ts'
import { timeZoneOf } from '../working-time/country-time-zone.ts'
import { localDay } from '../working-time/local-time.ts'
import { replyBy } from './next-contact.ts'
import { playContacts } from './play-contacts.ts'

/** One thing that happens in a wave. */
export interface AgendaEntry {
  readonly kind: AgendaKind
  /** Which reminder, from 1; null for everything else. */
  readonly reminder: number | null
  /** `YYYY-MM-DD` by the clock of the country. Of an end, the last day before it. */
  readonly day: string
}

/**
 * On which days does a wave open, write to its people and end? Letters are those to somebody who stays silent and is
 * asked nothing else at the time, decided by the same rules as real ones.
 * @param country ISO 3166-1 alpha-3: whose clock, working days and holidays count
 * @returns in the order of the days
 */
export function waveAgenda(wave: WaveDates, plan: ContactPlan, country: string): readonly AgendaEntry[] {
  const timeZone = timeZoneOf(country)
  const dayOf = (instant: Date) => localDay(instant, timeZone)
  const lastDayBefore = (end: Date) => dayOf(new Date(end.getTime() - 1))
  const letters = playContacts({ wave, plan, country }, { answeredAt: null, until: null })
  const invited = letters.find(({ step }) => step === 'invitation')
  const entries: readonly AgendaEntry[] = [
    entry('opens', dayOf(wave.opensAt)),
    ...letters.map(({ step, at }) => letterEntry(step, dayOf(at))),
    ...(invited === undefined ? [] : [entry('reply-by', lastDayBefore(replyBy({ wave, plan }, invited.at)))]),
    entry('window-ends', lastDayBefore(wave.windowEndsAt)),
    entry('closes', lastDayBefore(wave.closesAt)),
  ]
  return entries.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

const entry = (kind: AgendaKind, day: string): AgendaEntry => ({ kind, reminder: null, day })

function letterEntry(step: ContactStep, day: string): AgendaEntry {
  if (step === 'pre-notice' || step === 'invitation') return entry(step, day)
  return { kind: 'reminder', reminder: Number(step.slice('reminder-'.length)), day }
}
