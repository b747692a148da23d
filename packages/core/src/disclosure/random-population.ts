import { seededGenerator, type Uniform } from '@estela/statistics'
import { OTHER_CATEGORY } from '../comparison/breakdown-views.ts'
import { itemNamed } from '../comparison/item-named.ts'
import type { ComparedStudy, ComparedWave } from '../comparison/study-line.ts'
import {
  ANSWERED_AS,
  type AnsweredAs,
  DIMENSIONS,
  type GivenAnswer,
  type GroupFilter,
  type RespondentGroup,
  type StoredTrajectory,
} from '../comparison/trajectory.ts'
import type { Item } from '../questionnaire/item.ts'

export interface Person {
  readonly studyId: string
  readonly answers: readonly GivenAnswer[]
  readonly group: RespondentGroup
}

/** Studies in the order in which their activities ended. */
export interface Population {
  readonly studies: readonly (ComparedStudy & { readonly country: 'PER' | 'MEX' })[]
  readonly people: readonly Person[]
}

/** What somebody answers in a wave, and what is recalled there; `id` is nobody else's in the population. */
export type Answering = (id: number, position: number, uniform: Uniform) => Pick<GivenAnswer, 'choice' | 'before'>

const STUDIES = 5
const LARGEST_STUDY = 40
export const LINE = 'IF.COV'

/**
 * Five studies with up to three waves and mostly few people: some take part in one wave only, some leave the question out,
 * some answer late, for some another person of the institution answers; in some studies the first wave did not ask.
 */
export function randomPopulation(seed: number, scale: string, answering: Answering): Population {
  const uniform = seededGenerator(seed)
  const item = itemNamed(LINE, { scale })
  const studies = Array.from({ length: STUDIES }, (_, index) => ({
    ...randomStudy(`study-${index}`, item, uniform),
    country: uniform() < 0.4 ? ('PER' as const) : ('MEX' as const),
  }))
  let id = 0
  const people = studies.flatMap((study) => {
    const size = Math.floor((LARGEST_STUDY + 1) * uniform() ** 1.5)
    const habits = randomHabits(uniform)
    return Array.from({ length: size }, () => {
      id += 1
      return randomPerson(study, habits, (position) => answering(id, position, uniform), uniform)
    })
  })
  return { studies, people }
}

function randomStudy(studyId: string, item: Item, uniform: Uniform): ComparedStudy {
  const isAskedAtFirst = uniform() < 0.85
  const opened = uniform() < 0.7 ? 3 : 2
  const waves = Array.from(
    { length: opened },
    (_, index): ComparedWave => ({
      waveId: `${studyId}-${index + 1}`,
      position: index + 1,
      kind: index === 0 ? 'immediate' : 'delayed',
      offsetMonths: 12 * index,
      questionnaire: 'IF',
      items: index > 0 || isAskedAtFirst ? [item] : [],
    }),
  )
  return { studyId, activityId: `${studyId}-activity`, invited: LARGEST_STUDY, waves }
}

/** How likely each is for the people of one study. */
interface Habits {
  readonly takesPart: number
  readonly comesBack: number
  readonly isReplaced: number
  readonly isLate: number
  readonly leavesOut: number
  readonly recalls: number
}

/** In a third of the studies everybody answers every time: only there are many people left to be told apart by sex. */
function randomHabits(uniform: Uniform): Habits {
  const recalls = uniform() ** 0.3
  if (uniform() < 0.35) return { takesPart: 1, comesBack: 1, isReplaced: 0, isLate: 0, leavesOut: 0, recalls }
  return {
    takesPart: 1 - 0.6 * uniform() ** 2,
    comesBack: 0.2 + 0.8 * uniform(),
    isReplaced: 0.6 * uniform() ** 3,
    isLate: 0.2 * uniform() ** 2,
    leavesOut: 0.2 * uniform() ** 2,
    recalls,
  }
}

function randomPerson(
  { studyId, waves }: ComparedStudy,
  { takesPart, comesBack, isReplaced, isLate, leavesOut, recalls }: Habits,
  answering: (position: number) => Pick<GivenAnswer, 'choice' | 'before'>,
  uniform: Uniform,
): Person {
  const answers = waves.flatMap(({ position, kind, items }): GivenAnswer | readonly [] => {
    if (uniform() > (kind === 'immediate' ? takesPart : comesBack)) return []
    const answeredAs = randomly<AnsweredAs>(uniform, ANSWERED_AS, [1, kind === 'immediate' ? 0 : isReplaced, isLate])
    if (items.length === 0 || uniform() < leavesOut) return { position, answeredAs, choice: null, before: null }
    const { choice, before } = answering(position)
    const given = uniform() < leavesOut ? '-97' : choice
    return { position, answeredAs, choice: given, before: uniform() < recalls ? before : '-97' }
  })
  const group: RespondentGroup = {
    sex: randomly(uniform, ['female', 'male', '', '-99'], [5, 4, 1, 0.5]),
    'institution-type': randomly(uniform, ['ip-office', 'university', 'court', 'other', ''], [6, 4, 1, 0.5, 0.5]),
    language: randomly(uniform, ['es', 'en', 'ar'], [8, 2, 0.5]),
  }
  return { studyId, answers, group }
}

function randomly<Choice>(uniform: Uniform, choices: readonly Choice[], weights: readonly number[]): Choice {
  let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return choices[index] as Choice
}

/** The counts that the collector hands over: by group only for a breakdown. */
export function countsOf(people: readonly Person[], byGroup: boolean): readonly StoredTrajectory[] {
  const counts = new Map<string, StoredTrajectory>()
  for (const { studyId, answers, group } of people) {
    if (answers.every(({ choice }) => choice === null)) continue
    const way = { studyId, line: LINE, answers, group: byGroup ? group : null }
    const key = JSON.stringify(way)
    counts.set(key, { ...way, respondents: (counts.get(key)?.respondents ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** Every set of studies that a reader can ask for: those that ended in one period, of one country or of both. */
export function scopesOf({ studies }: Population): readonly (readonly ComparedStudy[])[] {
  const scopes = studies.flatMap((_, from) =>
    studies.slice(from).flatMap((_, index) => {
      const period = studies.slice(from, from + index + 1)
      return [period, ...(['PER', 'MEX'] as const).map((code) => period.filter(({ country }) => country === code))]
    }),
  )
  const bySet = new Map(scopes.map((scope) => [scope.map(({ studyId }) => studyId).join(), scope]))
  return [...bySet.values()].filter(({ length }) => length > 0)
}

/** Every category of every breakdown, with those that are merged, and with what they are merged into. */
export const categoriesOf = ({ people }: Population): readonly GroupFilter[] =>
  DIMENSIONS.flatMap((dimension) =>
    [...new Set([...people.map(({ group }) => group[dimension]), OTHER_CATEGORY])].map((category) => ({
      dimension,
      category,
    })),
  )
