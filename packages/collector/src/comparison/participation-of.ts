import type { ComparisonQuery, Participation, WaveParticipation } from '@estela/contract'
import { answersIn } from '@estela/core/comparison/participation-line'
import type { StoredTrajectory } from '@estela/core/comparison/trajectory'
import { type Arrival, cumulativeArrivals } from '@estela/core/participation/arrivals'
import { mixOf, notableShifts } from '@estela/core/participation/mix'
import { panelOf } from '@estela/core/participation/panel'
import { typicalDays } from '@estela/core/participation/typical-days'
import { type InvitationCounts, waveResponse } from '@estela/core/participation/wave-response'
import { TOOK_PART } from '@estela/core/questionnaire/code-answers'
import { wavePairs } from '@estela/core/wave/wave-pairs'
import type { Services } from '../services.ts'
import { type LettersOfDay, listArrivals, listInvitationCounts, listLettersByDay } from '../storage/participation.ts'
import { listTrajectoriesByGroup } from '../storage/trajectories.ts'
import type { WaveProgress } from '../storage/waves.ts'
import { type AskedStudies, askedStudies } from './asked-studies.ts'
import { pairedParticipation } from './comparison-of.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Who was asked, who answered and who came back, in the studies of a query. @throws {Problem} */
export async function participationOf(services: Services, query: ComparisonQuery): Promise<Participation> {
  const { store, now } = services
  const asked = await askedStudies(services, query)
  const waveIds = asked.waves.map(({ id }) => id)
  const studyIds = [...new Set(asked.waves.map(({ studyId }) => studyId))]
  const [invitations, arrivals, letters, trajectories] = await Promise.all([
    listInvitationCounts(store, waveIds),
    listArrivals(store, waveIds),
    listLettersByDay(store, waveIds),
    listTrajectoriesByGroup(store, studyIds, TOOK_PART),
  ])
  const source = {
    invitations,
    arrivals,
    letters,
    trajectories,
    now: now(),
    isOneActivity: query.activity !== undefined,
  }
  const turns = turnsOf(asked).map((waves, followUp) => waveParticipation(waves, followUp, source))
  const [first, compared] = [turns[0]?.mix ?? null, turns[query.followUp]?.mix ?? null]
  return {
    waves: turns,
    shifts: first === null || compared === null ? [] : [...notableShifts(first, compared)],
    panel: asked.pairs.length === 0 ? null : panelOf(pairedParticipation(asked, trajectories)),
    isSample: asked.activities.some(({ isSample }) => isSample),
  }
}

/** The immediate waves of all studies, then their first follow-ups, and so on. */
function turnsOf({ waves, followUps }: AskedStudies): readonly (readonly WaveProgress[])[] {
  const delayed = Array.from({ length: followUps }, (_, index) => wavePairs(waves, index + 1).map(({ later }) => later))
  return [waves.filter(({ kind }) => kind === 'immediate'), ...delayed]
}

interface Source {
  readonly invitations: ReadonlyMap<string, InvitationCounts>
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>
  readonly letters: ReadonlyMap<string, readonly LettersOfDay[]>
  readonly trajectories: readonly StoredTrajectory[]
  readonly now: Date
  readonly isOneActivity: boolean
}

function waveParticipation(waves: readonly WaveProgress[], followUp: number, source: Source): WaveParticipation {
  const response = waveResponse(waves.flatMap(({ id }) => source.invitations.get(id) ?? []))
  const arrived = waves.map(({ id, opensAt }) => ({ opensAt, arrivals: source.arrivals.get(id) ?? [] }))
  const late = waves.map(({ studyId, position }) => {
    const own = source.trajectories.filter((trajectory) => trajectory.studyId === studyId)
    return answersIn(own, position).outsideWindow
  })
  return {
    followUp,
    activities: waves.length,
    isOpen: waves.some(({ closesAt }) => source.now < closesAt),
    ...response,
    outsideWindow: late.reduce((sum, count) => sum + count, 0),
    mix: source.isOneActivity && waves[0] !== undefined ? mixOf(source.trajectories, waves[0].position) : null,
    arrivals: [...cumulativeArrivals(arrived)],
    letters: typicalDays(waves.map(({ id, opensAt }) => ({ opensAt, letters: source.letters.get(id) ?? [] }))),
    windowDays: distinctDays(waves, ({ windowEndsAt }) => windowEndsAt),
    openDays: distinctDays(waves, ({ closesAt }) => closesAt),
  }
}

const distinctDays = (waves: readonly WaveProgress[], end: (wave: WaveProgress) => Date): number[] => [
  ...new Set(waves.map((wave) => Math.round((end(wave).getTime() - wave.opensAt.getTime()) / DAY_MS))),
]
