import { describe, expect, it } from 'vitest'
import { signedEvents, spanOf, windowOf } from './indicator-window.ts'

const span = { first: 2000, last: 2021 }
const windowIn = (search: string) => windowOf(new URLSearchParams(search), span, ['PER', 'MEX'])
const event = (activityId: string, country: string, date: string) => ({
  activityId,
  country,
  date,
  title: { en: activityId },
  isSample: true,
})

describe('the window of the indicators', () => {
  it('is everything when the address says nothing', () => {
    expect(windowIn('')).toEqual({ country: null, firstYear: 2000, lastYear: 2021, scale: 'linear' })
  })

  it('is read from the address', () => {
    expect(windowIn('country=MEX&from=2010&to=2015&axis=logarithmic')).toEqual({
      country: 'MEX',
      firstYear: 2010,
      lastYear: 2015,
      scale: 'logarithmic',
    })
  })

  it.each(['from=1990', 'to=soon', 'country=BRA', 'axis=round', 'from='])('leaves out the impossible %s', (search) => {
    expect(windowIn(search)).toEqual(windowIn(''))
  })

  it('turns years round that are given the wrong way', () => {
    expect(windowIn('from=2015&to=2010')).toMatchObject({ firstYear: 2010, lastYear: 2015 })
  })
})

describe('events on the charts', () => {
  const events = [event('late', 'PER', '2021-05-01'), event('early', 'MEX', '2015-05-01')]

  it('bear letters in the order of their dates', () => {
    expect(signedEvents(events, windowIn('')).map(({ activityId, sign }) => [sign, activityId])).toEqual([
      ['A', 'early'],
      ['B', 'late'],
    ])
  })

  it('are only those of the country and years shown', () => {
    expect(signedEvents(events, windowIn('country=PER')).map(({ activityId }) => activityId)).toEqual(['late'])
    expect(signedEvents(events, windowIn('to=2020')).map(({ activityId }) => activityId)).toEqual(['early'])
  })

  it('have a sign each, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, index) => event(`e${index}`, 'PER', '2015-05-01'))
    expect(new Set(signedEvents(many, windowIn('')).map(({ sign }) => sign)).size).toBe(60)
  })
})

it('the span covers the events as well as the series, and is none without either', () => {
  expect(spanOf({ indicators: [], events: [event('a', 'PER', '2025-01-01')] })).toEqual({ first: 2025, last: 2025 })
  expect(spanOf({ indicators: [], events: [] })).toBeNull()
})
