import { describe, expect, it } from 'vitest'
import { addDays, instantAt, localDay, localHour, weekdayOf, yearOf } from './local-time.ts'
import { timeZones } from './time-zones.ts'

const HOUR_MS = 60 * 60 * 1000
const zones = [...new Set(Object.values(timeZones))]

describe('localDay and localHour', () => {
  it.each([
    { at: '2027-01-01T04:59:59.999Z', timeZone: 'America/Lima', day: '2026-12-31', hour: 23 },
    { at: '2027-01-01T05:00:00Z', timeZone: 'America/Lima', day: '2027-01-01', hour: 0 },
    { at: '2026-12-31T13:00:00Z', timeZone: 'Pacific/Tarawa', day: '2027-01-01', hour: 1 },
    { at: '2028-02-29T18:15:00Z', timeZone: 'Asia/Kathmandu', day: '2028-03-01', hour: 0 },
    { at: '2028-02-29T18:14:59Z', timeZone: 'Asia/Kathmandu', day: '2028-02-29', hour: 23 },
    { at: '2026-03-29T00:59:59.999Z', timeZone: 'Europe/Madrid', day: '2026-03-29', hour: 1 },
    { at: '2026-03-29T01:00:00Z', timeZone: 'Europe/Madrid', day: '2026-03-29', hour: 3 },
    { at: '2026-10-25T00:59:59.999Z', timeZone: 'Europe/Madrid', day: '2026-10-25', hour: 2 },
    { at: '2026-10-25T01:00:00Z', timeZone: 'Europe/Madrid', day: '2026-10-25', hour: 2 },
    { at: '2026-04-05T02:59:59.999Z', timeZone: 'America/Santiago', day: '2026-04-04', hour: 23 },
    { at: '2026-04-05T03:00:00Z', timeZone: 'America/Santiago', day: '2026-04-04', hour: 23 },
    { at: '2026-04-05T04:00:00Z', timeZone: 'America/Santiago', day: '2026-04-05', hour: 0 },
    { at: '2026-07-01T05:59:00Z', timeZone: 'America/Mexico_City', day: '2026-06-30', hour: 23 },
    { at: '1969-12-31T23:00:00Z', timeZone: 'UTC', day: '1969-12-31', hour: 23 },
  ])('at $at it is $day, $hour h in $timeZone', ({ at, timeZone, day, hour }) => {
    expect([localDay(new Date(at), timeZone), localHour(new Date(at), timeZone)]).toEqual([day, hour])
  })

  it('agree with Intl in every zone of the table from 2026 to 2031, also where clocks change', () => {
    expect(zones.flatMap(disagreements)).toEqual([])
  })

  it('answer the same for the thousandth year as for the first, however much was asked between', () => {
    const first = new Date('2026-07-01T12:00:00Z')
    const before = localHour(first, 'Europe/Madrid')
    for (let week = 0; week < 2500; week++) localHour(new Date(first.getTime() + week * 168 * HOUR_MS), 'Europe/Madrid')
    expect([before, localHour(first, 'Europe/Madrid')]).toEqual([14, 14])
  })

  it('refuse an invalid date and an unknown zone', () => {
    expect(() => localDay(new Date('soon'), 'America/Lima')).toThrow('invalid date')
    expect(() => localHour(new Date(0), 'America/Atlantis')).toThrow('America/Atlantis')
  })
})

/** Instants 29 hours and a quarter apart at which we and Intl tell different days or hours. */
function disagreements(timeZone: string): string[] {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const found: string[] = []
  const end = Date.UTC(2032, 0, 1)
  for (let ms = Date.UTC(2026, 0, 1); ms < end; ms += 29.25 * HOUR_MS) {
    const [day, time = ''] = clock.format(ms).split(' ')
    const instant = new Date(ms)
    const isSame = localDay(instant, timeZone) === day && localHour(instant, timeZone) === Number(time.slice(0, 2))
    if (!isSame) found.push(`${timeZone} ${instant.toISOString()}`)
  }
  return found
}

describe('instantAt', () => {
  it.each([
    { name: 'an ordinary hour', day: '2026-03-31', hour: 9, timeZone: 'America/Lima', at: '2026-03-31T14:00:00.000Z' },
    {
      name: 'the first hour of a leap day',
      day: '2028-02-29',
      hour: 0,
      timeZone: 'Asia/Kathmandu',
      at: '2028-02-28T18:15:00.000Z',
    },
    {
      name: 'the last hour of a year',
      day: '2026-12-31',
      hour: 23,
      timeZone: 'America/Lima',
      at: '2027-01-01T04:00:00.000Z',
    },
    {
      name: 'the hour before a gap',
      day: '2026-03-29',
      hour: 1,
      timeZone: 'Europe/Madrid',
      at: '2026-03-29T00:00:00.000Z',
    },
    {
      name: 'a skipped hour: the end of the gap',
      day: '2026-03-29',
      hour: 2,
      timeZone: 'Europe/Madrid',
      at: '2026-03-29T01:00:00.000Z',
    },
    {
      name: 'the hour after a gap',
      day: '2026-03-29',
      hour: 3,
      timeZone: 'Europe/Madrid',
      at: '2026-03-29T01:00:00.000Z',
    },
    {
      name: 'an hour that comes twice: the first',
      day: '2026-10-25',
      hour: 2,
      timeZone: 'Europe/Madrid',
      at: '2026-10-25T00:00:00.000Z',
    },
    {
      name: 'the hour after it',
      day: '2026-10-25',
      hour: 3,
      timeZone: 'Europe/Madrid',
      at: '2026-10-25T02:00:00.000Z',
    },
    {
      name: 'a skipped midnight',
      day: '2026-09-06',
      hour: 0,
      timeZone: 'America/Santiago',
      at: '2026-09-06T04:00:00.000Z',
    },
    {
      name: 'the last hour of a day, twice',
      day: '2026-04-04',
      hour: 23,
      timeZone: 'America/Santiago',
      at: '2026-04-05T02:00:00.000Z',
    },
    {
      name: 'an hour skipped by half',
      day: '2026-10-04',
      hour: 2,
      timeZone: 'Australia/Lord_Howe',
      at: '2026-10-03T15:30:00.000Z',
    },
    {
      name: 'an hour of a day that was skipped',
      day: '2011-12-30',
      hour: 9,
      timeZone: 'Pacific/Apia',
      at: '2011-12-30T10:00:00.000Z',
    },
  ])('$name: $day, $hour h in $timeZone is $at', ({ day, hour, timeZone, at }) => {
    expect(instantAt(day, hour, timeZone).toISOString()).toBe(at)
  })

  it('is an instant at which the clocks show that hour of that day, in every zone', () => {
    const days = Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index))
    const wrong = zones.flatMap((timeZone) =>
      days.filter((day) => {
        const instant = instantAt(day, 9, timeZone)
        return localDay(instant, timeZone) !== day || localHour(instant, timeZone) !== 9
      }),
    )
    expect(wrong).toEqual([])
  })

  it.each([24, -1, 9.5, Number.NaN])('refuses %d, which is no hour', (hour) => {
    expect(() => instantAt('2026-03-31', hour, 'America/Lima')).toThrow(`${hour} is not an hour`)
  })
})

describe('calendar days', () => {
  it.each([
    { day: '2028-02-28', days: 1, later: '2028-02-29' },
    { day: '2028-02-29', days: 1, later: '2028-03-01' },
    { day: '2100-02-28', days: 1, later: '2100-03-01' },
    { day: '2026-12-31', days: 1, later: '2027-01-01' },
    { day: '2027-01-01', days: -1, later: '2026-12-31' },
    { day: '2026-03-28', days: 2, later: '2026-03-30' },
    { day: '1000-01-01', days: -1, later: '0999-12-31' },
    { day: '2026-03-31', days: 0, later: '2026-03-31' },
  ])('$day and $days days is $later', ({ day, days, later }) => {
    expect(addDays(day, days)).toBe(later)
  })

  it('weekdays run from 1 on Monday to 7 on Sunday', () => {
    const week = Array.from({ length: 7 }, (_, index) => weekdayOf(addDays('2026-03-30', index)))
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(weekdayOf('2028-02-29')).toBe(2)
  })

  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-3-01', '10/03/2026', '2026-03', ''])('refuse %j', (day) => {
    for (const use of [weekdayOf, yearOf, (text: string) => addDays(text, 1)])
      expect(() => use(day)).toThrow(`"${day}"`)
  })
})
