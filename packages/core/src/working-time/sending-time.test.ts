import { describe, expect, it } from 'vitest'
import { timeZoneOf } from './country-time-zone.ts'
import { localDay, localHour, weekdayOf } from './local-time.ts'
import { isHoliday } from './national-holidays.ts'
import { isSendingTime, nextSendingTime, workingDayFrom } from './sending-time.ts'

const HOUR_MS = 60 * 60 * 1000

describe('isSendingTime', () => {
  it.each([
    { name: 'just before 09:00', at: '2026-03-30T13:59:59.999Z', expected: false },
    { name: 'at 09:00', at: '2026-03-30T14:00:00Z', expected: true },
    { name: 'just before 17:00', at: '2026-03-30T21:59:59.999Z', expected: true },
    { name: 'at 17:00', at: '2026-03-30T22:00:00Z', expected: false },
    { name: 'on a Friday', at: '2026-03-27T15:00:00Z', expected: true },
    { name: 'on a Saturday', at: '2026-03-28T15:00:00Z', expected: false },
    { name: 'on a Sunday', at: '2026-03-29T15:00:00Z', expected: false },
    { name: 'on Maundy Thursday', at: '2026-04-02T15:00:00Z', expected: false },
    { name: 'on a leap day', at: '2028-02-29T15:00:00Z', expected: true },
  ])('is $expected $name in Peru', ({ at, expected }) => {
    expect(isSendingTime(new Date(at), 'PER')).toBe(expected)
  })

  it('is true on Maundy Thursday in Mexico', () => {
    expect(isSendingTime(new Date('2026-04-02T16:00:00Z'), 'MEX')).toBe(true)
  })
})

describe('nextSendingTime', () => {
  it.each([
    { name: 'early: 09:00 of that day', country: 'PER', at: '2026-03-30T05:00:00Z', next: '2026-03-30T14:00:00.000Z' },
    { name: 'during work: now', country: 'PER', at: '2026-03-30T15:12:34.567Z', next: '2026-03-30T15:12:34.567Z' },
    { name: 'after work: the next day', country: 'PER', at: '2026-03-30T22:00:00Z', next: '2026-03-31T14:00:00.000Z' },
    { name: 'Friday evening: Monday', country: 'PER', at: '2026-03-27T22:00:00Z', next: '2026-03-30T14:00:00.000Z' },
    {
      name: 'noon of a Saturday: Monday',
      country: 'PER',
      at: '2026-03-28T17:00:00Z',
      next: '2026-03-30T14:00:00.000Z',
    },
    { name: 'before Easter', country: 'PER', at: '2026-04-01T22:00:00Z', next: '2026-04-06T14:00:00.000Z' },
    { name: 'Fiestas Patrias', country: 'PER', at: '2026-07-28T05:00:00Z', next: '2026-07-30T14:00:00.000Z' },
    { name: 'end of the year', country: 'PER', at: '2026-12-31T22:00:00Z', next: '2027-01-04T14:00:00.000Z' },
    { name: 'before a leap day', country: 'PER', at: '2028-02-28T22:00:00Z', next: '2028-02-29T14:00:00.000Z' },
    { name: 'a new president', country: 'MEX', at: '2030-09-30T23:00:00Z', next: '2030-10-02T15:00:00.000Z' },
    { name: 'third Monday of March', country: 'MEX', at: '2026-03-14T12:00:00Z', next: '2026-03-17T15:00:00.000Z' },
    { name: 'clocks forward', country: 'ESP', at: '2026-03-27T17:00:00Z', next: '2026-03-30T07:00:00.000Z' },
    { name: 'clocks back', country: 'ESP', at: '2026-10-23T16:00:00Z', next: '2026-10-26T08:00:00.000Z' },
    {
      name: 'clocks forward at midnight',
      country: 'CHL',
      at: '2026-09-04T22:00:00Z',
      next: '2026-09-07T12:00:00.000Z',
    },
    { name: 'clocks back at midnight', country: 'CHL', at: '2026-04-03T21:00:00Z', next: '2026-04-06T13:00:00.000Z' },
    { name: 'unknown country: UTC', country: 'XXX', at: '2026-03-27T17:00:00Z', next: '2026-03-30T09:00:00.000Z' },
  ])('$name ($country)', ({ country, at, next }) => {
    expect(nextSendingTime(new Date(at), country).toISOString()).toBe(next)
  })

  // From the offsets of these zones in March 2026; a wave that opens at midnight UTC is due there at these times.
  it.each([
    ['NZL', '2026-03-31T00:00:00.000Z'],
    ['AUS', '2026-03-31T00:00:00.000Z'],
    ['FJI', '2026-03-31T00:00:00.000Z'],
    ['JPN', '2026-03-31T00:00:00.000Z'],
    ['CHN', '2026-03-31T01:00:00.000Z'],
    ['IDN', '2026-03-31T02:00:00.000Z'],
    ['NPL', '2026-03-31T03:15:00.000Z'],
    ['IND', '2026-03-31T03:30:00.000Z'],
    ['IRN', '2026-03-31T05:30:00.000Z'],
    ['KEN', '2026-03-31T06:00:00.000Z'],
    ['CHE', '2026-03-31T07:00:00.000Z'],
    ['ESP', '2026-03-31T07:00:00.000Z'],
    ['NGA', '2026-03-31T08:00:00.000Z'],
    ['GHA', '2026-03-31T09:00:00.000Z'],
    ['BRA', '2026-03-31T12:00:00.000Z'],
    ['CHL', '2026-03-31T12:00:00.000Z'],
    ['USA', '2026-03-31T13:00:00.000Z'],
    ['PER', '2026-03-31T14:00:00.000Z'],
    ['MEX', '2026-03-31T15:00:00.000Z'],
    ['COK', '2026-03-31T00:00:00.000Z'],
  ])('of midnight UTC of a Tuesday, in %s, is %s', (country, next) => {
    expect(nextSendingTime(new Date('2026-03-31T00:00:00Z'), country).toISOString()).toBe(next)
  })

  it('refuses an invalid date', () => {
    expect(() => nextSendingTime(new Date('soon'), 'PER')).toThrow('invalid date')
  })
})

describe('at any time of three years, in eight countries', () => {
  const countries = ['PER', 'MEX', 'CHL', 'ESP', 'EGY', 'NPL', 'NZL', 'XXX']
  // Seven hours and 13 minutes apart, so that every minute of the day comes up.
  const times = Array.from({ length: 3640 }, (_, index) => new Date(Date.UTC(2027, 0, 1) + index * 433 * 60 * 1000))
  const cases = countries.flatMap((country) =>
    times.map((now) => ({ country, now, next: nextSendingTime(now, country) })),
  )
  const offenders = (isWrong: (one: (typeof cases)[number]) => boolean) => cases.filter(isWrong).slice(0, 3)

  it('the next sending time is never in the past', () => {
    expect(offenders(({ now, next }) => next < now)).toEqual([])
  })

  it('the next sending time is one, and its own next one', () => {
    expect(offenders(({ country, next }) => !isSendingTime(next, country))).toEqual([])
    expect(offenders(({ country, next }) => nextSendingTime(next, country) !== next)).toEqual([])
  })

  it('the next sending time is never on a week-end, on a holiday, or outside the hours of work', () => {
    const isRest = ({ country, next }: (typeof cases)[number]) => {
      const timeZone = timeZoneOf(country)
      const [day, hour] = [localDay(next, timeZone), localHour(next, timeZone)]
      return weekdayOf(day) > 5 || isHoliday(day, country) || hour < 9 || hour > 16
    }
    expect(offenders(isRest)).toEqual([])
  })

  it('no sending time is passed over', () => {
    const isPassedOver = ({ country, now, next }: (typeof cases)[number]) => {
      const hours = Math.ceil((next.getTime() - now.getTime()) / HOUR_MS)
      const between = Array.from({ length: hours }, (_, index) => new Date(now.getTime() + index * HOUR_MS))
      return between.some((instant) => isSendingTime(instant, country))
    }
    expect(offenders(isPassedOver)).toEqual([])
  })
})

describe('workingDayFrom', () => {
  it.each([
    { day: '2026-03-30', country: 'PER', expected: '2026-03-30' },
    { day: '2026-04-02', country: 'PER', expected: '2026-04-06' },
    { day: '2026-04-02', country: 'MEX', expected: '2026-04-02' },
    { day: '2026-10-31', country: 'PER', expected: '2026-11-02' },
    { day: '2026-12-25', country: 'ESP', expected: '2026-12-25' },
  ])('from $day on is $expected in $country', ({ day, country, expected }) => {
    expect(workingDayFrom(day, country)).toBe(expected)
  })

  it('refuses a day that is none', () => {
    expect(() => workingDayFrom('2026-02-30', 'PER')).toThrow('"2026-02-30"')
  })
})
