import type { EndDateOutcome, WaveDays, WaveMove as WaveMoveReply } from '@estela/contract'
import type { Activity } from '@estela/core'
import type { WaveDates, WaveMove } from '@estela/core/wave/move-waves'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { localDay } from '@estela/core/working-time/local-time'
import type { Store } from '../storage/store.ts'
import { listLetterCounts } from '../storage/wave-letters.ts'
import { listWaves } from '../storage/waves.ts'

/** What another end date does to the waves of an activity, as an evaluator is told it at `now`. */
export async function endDateOutcome(
  store: Store,
  { id, country, endDate: from }: Pick<Activity, 'id' | 'country' | 'endDate'>,
  endDate: string,
  moves: readonly WaveMove[],
  now: Date,
): Promise<EndDateOutcome> {
  const timeZone = timeZoneOf(country)
  const progress = await listWaves(store, id)
  const letters = await listLetterCounts(store, id)
  const waves = moves.map((move): WaveMoveReply => {
    const { id: waveId, position, kind, offsetMonths, offsetDays } = move.wave
    const notices = letters.filter((each) => each.waveId === waveId && each.step === 'pre-notice')
    return {
      id: waveId,
      position,
      kind,
      offsetMonths,
      offsetDays,
      people: progress.find((each) => each.id === waveId)?.invited ?? 0,
      told: notices.find(({ state }) => state === 'sent')?.letters ?? 0,
      from: waveDays(move.wave, timeZone),
      to: move.to && waveDays(move.to, timeZone),
      stays: move.to !== null ? null : move.wave.isUnderWay ? 'under-way' : 'same-dates',
      warnings: warningsOf(move, moves, now),
    }
  })
  return { from, endDate, timeZone, waves }
}

function waveDays({ opensAt, windowEndsAt, closesAt }: WaveDates, timeZone: string): WaveDays {
  const lastDayBefore = (end: Date) => localDay(new Date(end.getTime() - 1), timeZone)
  return {
    opens: localDay(opensAt, timeZone),
    windowEnds: lastDayBefore(windowEndsAt),
    closes: lastDayBefore(closesAt),
  }
}

function warningsOf({ wave, to }: WaveMove, all: readonly WaveMove[], now: Date): WaveMoveReply['warnings'] {
  if (to === null) return []
  const isOutOfOrder = all.some((other) => {
    const { opensAt } = other.to ?? other.wave
    const isEarlier = other.wave.position < wave.position
    return isEarlier ? opensAt > to.opensAt : other.wave.position > wave.position && opensAt < to.opensAt
  })
  return [
    ...(to.windowEndsAt <= now ? (['window-over'] as const) : []),
    ...(to.opensAt <= now && now < to.windowEndsAt ? (['opens-at-once'] as const) : []),
    ...(isOutOfOrder ? (['out-of-order'] as const) : []),
  ]
}
