import { describe, expect, it } from 'vitest'
import { kaplanMeier, type WatchedCase } from './kaplan-meier.ts'
import { seededGenerator } from './seeded-generator.ts'

/** Reads '6 6 7+': a plus where watching ended without the event. */
const watched = (text: string): readonly WatchedCase[] =>
  text.split(' ').map((word) => ({ time: Number.parseFloat(word), happened: !word.endsWith('+') }))

/** Weeks of remission under 6-mercaptopurine, E. J. Freireich et al. (1963), Blood 21:699–716. */
const REMISSIONS = watched('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')

function randomCases(seed: number): readonly (readonly WatchedCase[])[] {
  const uniform = seededGenerator(seed)
  return Array.from({ length: 60 }, () => {
    const ending = uniform()
    return Array.from({ length: 1 + Math.floor(uniform() * 25) }, () => ({
      time: Math.floor(uniform() * 12),
      happened: uniform() > ending,
    }))
  })
}

/**
 * The same shares by another way (B. Efron, 1967): each case starts with one share; when watching a case ends, its share
 * is divided among those who are watched longer.
 */
function sharesByRedistribution(cases: readonly WatchedCase[]): ReadonlyMap<number, number> {
  const order = cases.toSorted((a, b) => a.time - b.time || Number(b.happened) - Number(a.happened))
  const mass = order.map(() => 1 / order.length)
  const shares = new Map<number, number>()
  let left = 1
  for (const [index, { time, happened }] of order.entries()) {
    const own = mass[index] ?? 0
    if (happened) left -= own
    else
      for (let later = index + 1; later < order.length; later++)
        mass[later] = (mass[later] ?? 0) + own / (order.length - index - 1)
    shares.set(time, left)
  }
  return shares
}

describe('kaplanMeier', () => {
  // Shares from the textbooks; bounds of scipy.stats.ecdf(…).sf.confidence_interval(method="log-log").
  it.each([
    { time: 6, atRisk: 21, happened: 3, censored: 1, share: 0.857, low: 0.6197179552659838, high: 0.951551747646997 },
    { time: 7, atRisk: 17, happened: 1, censored: 0, share: 0.807, low: 0.5631465646222333, high: 0.9228090192028804 },
    { time: 10, atRisk: 15, happened: 1, censored: 1, share: 0.753, low: 0.5031995107999564, high: 0.8893618351692655 },
    { time: 13, atRisk: 12, happened: 1, censored: 0, share: 0.69, low: 0.43161022248618397, high: 0.8490659633494507 },
    {
      time: 16,
      atRisk: 11,
      happened: 1,
      censored: 0,
      share: 0.627,
      low: 0.36751085598750205,
      high: 0.8049121894718412,
    },
    { time: 22, atRisk: 7, happened: 1, censored: 0, share: 0.538, low: 0.26777893676713505, high: 0.7467907176353944 },
    { time: 23, atRisk: 6, happened: 1, censored: 0, share: 0.448, low: 0.18805200595923235, high: 0.6801426284952414 },
  ])('equals the published remission times at week $time', ({ time, atRisk, happened, censored, share, low, high }) => {
    const step = kaplanMeier(REMISSIONS).steps.find((each) => each.time === time)
    expect(step).toMatchObject({ atRisk, happened, censored })
    expect(step?.share).toBeCloseTo(share, 3)
    expect(step?.low).toBeCloseTo(low, 12)
    expect(step?.high).toBeCloseTo(high, 12)
  })

  it('has a step for each time, also where only watching ended', () => {
    const { steps, median } = kaplanMeier(REMISSIONS)
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 9, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 34, 35])
    expect(steps.at(-1)).toMatchObject({ atRisk: 1, happened: 0, censored: 1, share: steps[11]?.share })
    expect(median).toBe(23)
  })

  it('equals the redistribution of those whose watching ended', () => {
    for (const cases of randomCases(9)) {
      const expected = sharesByRedistribution(cases)
      const { steps } = kaplanMeier(cases)
      expect(steps.map(({ time }) => time)).toEqual([...expected.keys()])
      for (const { time, share } of steps) expect(share).toBeCloseTo(expected.get(time) ?? Number.NaN, 10)
    }
  })

  it('is the plain share with its binomial variance when every event was seen', () => {
    const { steps } = kaplanMeier(watched('1 2 2 3 4 4 4 7 8 9'))
    for (const { time, share, low } of steps.slice(0, -1)) {
      const beyond = [1, 2, 2, 3, 4, 4, 4, 7, 8, 9].filter((other) => other > time).length / 10
      expect(share).toBeCloseTo(beyond, 12)
      // Greenwood's sum is then (1 − share) / (n · share): the variance of the logarithm of a binomial share.
      const deviation = Math.sqrt((1 - beyond) / (10 * beyond)) / -Math.log(beyond)
      expect(Math.log(-Math.log(low ?? 0))).toBeCloseTo(Math.log(-Math.log(beyond)) + 1.959963984540054 * deviation, 10)
    }
    expect(steps.at(-1)).toMatchObject({ share: 0, low: null, high: null })
  })

  it('never rises, and bounds each share', () => {
    for (const cases of randomCases(10)) {
      let last = 1
      for (const { share, low, high } of kaplanMeier(cases).steps) {
        expect(share).toBeLessThanOrEqual(last)
        last = share
        if (low === null || high === null) expect([share, low, high]).toEqual([0, null, null])
        else expect([low <= share, share <= high, low >= 0, high <= 1]).toEqual([true, true, true, true])
      }
    }
  })

  it('keeps 1, with bounds of 1, while nothing has happened', () => {
    const { steps, median } = kaplanMeier(watched('3+ 5+'))
    expect(steps).toEqual([
      { time: 3, atRisk: 2, happened: 0, censored: 1, share: 1, low: 1, high: 1 },
      { time: 5, atRisk: 1, happened: 0, censored: 1, share: 1, low: 1, high: 1 },
    ])
    expect(median).toBeNull()
  })

  it('counts a case whose watching ends at the time of an event as at risk of it', () => {
    expect(kaplanMeier(watched('4 4+ 4+ 9')).steps[0]).toMatchObject({ atRisk: 4, happened: 1, share: 0.75 })
  })

  // R: the middle of the while in which the curve stands at one half.
  it.each([
    { cases: '1 2 3 4', median: 2.5 },
    { cases: '1 2 5+ 6+', median: 2 },
    { cases: '1 2 5+ 8', median: 5 },
    { cases: '1 2 3', median: 2 },
    { cases: '1 2+ 3+ 4+', median: null },
    { cases: '0 0 0', median: 0 },
    { cases: '1 2 3 4 5 6 7 8 9 10 11 12', median: 6.5 },
    { cases: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24', median: 12.5 },
  ])('has the median $median for $cases', ({ cases, median }) => {
    expect(kaplanMeier(watched(cases)).median).toBe(median)
  })

  it.each([
    { cases: [], message: 'cases must hold at least one case' },
    {
      cases: [
        { time: 1, happened: true },
        { time: -1, happened: true },
      ],
      message: 'cases[1].time must not be negative',
    },
    { cases: [{ time: Number.NaN, happened: true }], message: 'cases[0].time must be a finite number' },
  ])('refuses $cases: $message', ({ cases, message }) => {
    expect(() => kaplanMeier(cases)).toThrow(RangeError)
    expect(() => kaplanMeier(cases)).toThrow(message)
  })
})
