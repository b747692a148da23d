import { describe, expect, it } from 'vitest'
import { timeZoneOf } from './country-time-zone.ts'
import { timeZones } from './time-zones.ts'

describe('timeZoneOf', () => {
  it.each([
    ['ARG', 'America/Argentina/Buenos_Aires'],
    ['AUS', 'Australia/Sydney'],
    ['BRA', 'America/Sao_Paulo'],
    ['CHE', 'Europe/Zurich'],
    ['CHL', 'America/Santiago'],
    ['CHN', 'Asia/Shanghai'],
    ['COL', 'America/Bogota'],
    ['ECU', 'America/Guayaquil'],
    ['EGY', 'Africa/Cairo'],
    ['ESP', 'Europe/Madrid'],
    ['IDN', 'Asia/Jakarta'],
    ['IND', 'Asia/Kolkata'],
    ['KEN', 'Africa/Nairobi'],
    ['MEX', 'America/Mexico_City'],
    ['NPL', 'Asia/Kathmandu'],
    ['NZL', 'Pacific/Auckland'],
    ['PER', 'America/Lima'],
    ['PNG', 'Pacific/Port_Moresby'],
    ['RUS', 'Europe/Moscow'],
    ['USA', 'America/New_York'],
  ])('is the zone of the capital: %s works by %s', (country, timeZone) => {
    expect(timeZoneOf(country)).toBe(timeZone)
  })

  it.each(['', 'XXX', 'per', 'constructor'])('is UTC for %j, which is no country of the table', (country) => {
    expect(timeZoneOf(country)).toBe('UTC')
  })
})

describe('timeZones', () => {
  it('holds the 193 states of the United Nations, three more of WIPO, and Palestine, in alphabetical order', () => {
    const countries = Object.keys(timeZones)
    expect(countries).toHaveLength(197)
    expect(countries).toEqual(countries.toSorted())
    expect(countries).toEqual(expect.arrayContaining(['COK', 'NIU', 'PSE', 'VAT']))
    expect(countries.filter((country) => !/^[A-Z]{3}$/.test(country))).toEqual([])
  })

  it.each(Object.entries(timeZones))('names a zone that Intl knows: %s %s', (_country, timeZone) => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  })
})
