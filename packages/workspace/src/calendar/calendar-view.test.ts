import type { CalendarEvent } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { byDay, calendarView, monthsOf, ofKind } from './calendar-view.ts'

const RANGE = { from: '2026-11', until: '2028-10' }

const event = (day: string, kind: CalendarEvent['kind']): CalendarEvent => ({
  kind,
  reminder: null,
  day,
  activityId: 'a',
  wave: { id: 'w', position: 1, kind: 'immediate', offsetMonths: 0, offsetDays: 0 },
  people: 3,
})

describe('what the calendar shows', () => {
  const view = (search: string) => calendarView(new URLSearchParams(search), RANGE)

  it('is read from the address', () => {
    expect(view('month=2027-02&kind=reminder')).toEqual({ month: '2027-02', kind: 'reminder' })
  })

  it.each(['', 'month=2026-10', 'month=2028-11', 'month=soon&kind=party'])(
    'is everything of the first month for "%s"',
    (search) => {
      expect(view(search)).toEqual({ month: '2026-11', kind: null })
    },
  )
})

it('has every month once, over the ends of years', () => {
  const months = monthsOf(RANGE)
  expect(months).toHaveLength(24)
  expect([months[0], months[1], months[2], months.at(-1)]).toEqual(['2026-11', '2026-12', '2027-01', '2028-10'])
})

it('groups the events of one month by day and leaves the others out', () => {
  const events = [event('2026-11-02', 'opens'), event('2026-11-02', 'invitation'), event('2026-12-01', 'closes')]
  expect([...byDay(events, '2026-11')]).toEqual([['2026-11-02', events.slice(0, 2)]])
})

it('is narrowed to one kind', () => {
  const events = [event('2026-11-02', 'opens'), event('2026-11-03', 'reminder')]
  expect(ofKind(events, 'reminder')).toEqual([events[1]])
  expect(ofKind(events, null)).toEqual(events)
})
