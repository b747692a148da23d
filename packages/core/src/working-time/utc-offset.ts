import { remembering } from './remembering.ts'

/** The clock of one zone in one week since 1970. */
interface ClockWeek {
  readonly offsetBeforeMs: number
  /** `Infinity` when the clock does not change in this week. */
  readonly changesAtMs: number
  readonly offsetAfterMs: number
}

const MINUTE_MS = 60 * 1000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS
const REMEMBERED_ZONES = 400
// 38 years: a study is planned over ten.
const REMEMBERED_WEEKS = 2000

/**
 * How far are the clocks of a zone ahead of UTC? Exact to the minute from 1972; a zone is taken to change its clocks at
 * most once in seven days.
 * @param instantMs milliseconds since 1970
 * @param timeZone name of an IANA time zone
 * @returns milliseconds, negative west of Greenwich
 * @throws {RangeError} when the instant is no date or the time zone is not known
 */
export function utcOffsetMs(instantMs: number, timeZone: string): number {
  const { offsetBeforeMs, changesAtMs, offsetAfterMs } = clockWeekOf(instantMs, timeZone)
  return instantMs < changesAtMs ? offsetBeforeMs : offsetAfterMs
}

/**
 * When did the clocks change between two instants whose offsets differ? By halving, to the minute.
 * @returns the first instant of the new offset, in milliseconds since 1970
 */
export function clockChangeMs(fromMs: number, untilMs: number, timeZone: string): number {
  return firstChangeMs(fromMs, untilMs, (instantMs) => utcOffsetMs(instantMs, timeZone))
}

function clockWeekOf(instantMs: number, timeZone: string): ClockWeek {
  if (Number.isNaN(instantMs)) throw new RangeError('The local time of an invalid date was asked for.')
  return clockOf(timeZone)(Math.floor(instantMs / WEEK_MS))
}

// Asking `Intl` takes many times as long as looking it up, and whoever plans mail for thousands asks about the same
// weeks.
const clockOf = remembering(REMEMBERED_ZONES, (timeZone: string) => {
  const offsetFormat = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  return remembering(REMEMBERED_WEEKS, (week: number) => readClockWeek(week * WEEK_MS, offsetFormat))
})

function readClockWeek(startMs: number, offsetFormat: Intl.DateTimeFormat): ClockWeek {
  const endMs = startMs + WEEK_MS
  const offsetAt = (instantMs: number) => readOffsetMs(instantMs, offsetFormat)
  const [offsetBeforeMs, offsetAfterMs] = [offsetAt(startMs), offsetAt(endMs)]
  const changesAtMs = offsetBeforeMs === offsetAfterMs ? Infinity : firstChangeMs(startMs, endMs, offsetAt)
  return { offsetBeforeMs, changesAtMs, offsetAfterMs }
}

function firstChangeMs(fromMs: number, untilMs: number, offsetAt: (instantMs: number) => number): number {
  const offsetBeforeMs = offsetAt(fromMs)
  let [unchangedMs, changedMs] = [fromMs, untilMs]
  while (changedMs - unchangedMs > MINUTE_MS) {
    const middleMs = unchangedMs + Math.floor((changedMs - unchangedMs) / 2 / MINUTE_MS) * MINUTE_MS
    if (offsetAt(middleMs) === offsetBeforeMs) unchangedMs = middleMs
    else changedMs = middleMs
  }
  return changedMs
}

/** Reads `GMT-03:30` as minus three and a half hours, and a bare `GMT` as none. */
function readOffsetMs(instantMs: number, offsetFormat: Intl.DateTimeFormat): number {
  const name = offsetFormat.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
  return sign === '-' ? -offsetMs : offsetMs
}
