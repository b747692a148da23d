import type { Uniform } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { type Opened, openByCategory, openWhole } from './opened-views.ts'
import { type Population, randomPopulation } from './random-population.ts'

/** Counts of one figure by what was answered. */
interface Distribution {
  readonly figure: string
  readonly opened: Opened
  readonly counts: readonly number[]
}

function distributionsOf(opened: Opened): readonly Distribution[] {
  const { changes, described } = opened.comparison
  const ofChanges = changes.flatMap(({ person, institution, others, recalled }) => [
    ...(person.shown ? [['person earlier', person.earlier] as const, ['person later', person.later] as const] : []),
    ...(institution.shown ? [['institution', institution.earlier] as const] : []),
    ...(others === null ? [] : [['left', others.earlierOnly] as const, ['joined', others.laterOnly] as const]),
    ...(recalled?.shown
      ? [['now', recalled.now] as const, ['before', [...recalled.before, recalled.notRecalled]] as const]
      : []),
  ])
  // Where some have come so far, those who have not are in no figure of the sum.
  const isAtFirst = opened.followUp === 3
  const ofDescribed = (isAtFirst ? described : []).flatMap(({ counts }) =>
    counts === null ? [] : [['described', counts] as const],
  )
  return [...ofChanges, ...ofDescribed].map(([figure, counts]) => ({ figure, opened, counts }))
}

/** What is left when the smaller is subtracted from the larger, which holds everybody that the smaller holds. */
interface Difference {
  readonly of: string
  readonly counts: readonly number[]
}

function differenceOf(larger: Distribution, smaller: Distribution): Difference {
  const { studies, filter } = smaller.opened
  return {
    of: `${larger.figure} − ${smaller.figure} ${studies.map(({ studyId }) => studyId)} ${filter?.category ?? ''}`,
    counts: larger.counts.map((count, step) => count - (smaller.counts[step] ?? 0)),
  }
}

/** By the same figure: fewer studies, or one category. */
function differencesOfOneFigure(distributions: readonly Distribution[]): readonly Difference[] {
  return distributions
    .filter(({ opened }) => opened.filter === null)
    .flatMap((larger) =>
      distributions
        .filter((smaller) => smaller !== larger && smaller.figure === larger.figure && holds(larger, smaller))
        .map((smaller) => differenceOf(larger, smaller)),
    )
}

const holds = (larger: Distribution, smaller: Distribution): boolean =>
  larger.opened.followUp === smaller.opened.followUp &&
  smaller.opened.studies.every((study) => larger.opened.studies.includes(study))

/** Of one study: all who answered at first, less those of whom something else is told. */
function differencesOfFirstAnswers(distributions: readonly Distribution[]): readonly Difference[] {
  return distributions
    .filter(({ figure, opened }) => figure === 'described' && opened.studies.length === 1)
    .flatMap((larger) =>
      distributions
        .filter(({ figure, opened }) => FIRST_ANSWERS.has(figure) && opened.studies[0] === larger.opened.studies[0])
        .filter(({ opened }) => opened.studies.length === 1 && opened.studies[0]?.waves[0]?.items.length === 1)
        .map((smaller) => differenceOf(larger, smaller)),
    )
}

const FIRST_ANSWERS: ReadonlySet<string> = new Set(['person earlier', 'institution', 'left', 'now'])

/** Fewer than five, or fewer than ten who all said the same. */
function singlesOut({ counts }: Difference): boolean {
  const people = counts.reduce((sum, count) => sum + count, 0)
  if (counts.some((count) => count < 0)) return true
  return people !== 0 && (people < 5 || (people < 10 && counts.filter((count) => count > 0).length === 1))
}

const answering = (_id: number, _position: number, uniform: Uniform) => {
  const step = () => String(uniform() < 0.4 ? 4 : 1 + Math.floor(5 * uniform()))
  return { choice: step(), before: step() }
}

/** Asked for the third follow-up, no study has come so far, and each is described at first. */
const distributionsIn = (population: Population): readonly Distribution[] =>
  [...openWhole(population, [1, 2, 3]), ...openByCategory(population, [1, 2])].flatMap(distributionsOf)

describe('a figure less another that is contained in it', () => {
  it('leaves nobody or at least five, and of fewer than ten never all of one mind', () => {
    const populations = Array.from({ length: 10 }, (_, seed) => randomPopulation(seed, 'AGR5', answering))
    const distributions = populations.map(distributionsIn)
    const ofOneFigure = distributions.flatMap(differencesOfOneFigure)
    const ofFirstAnswers = distributions.flatMap(differencesOfFirstAnswers)
    expect(ofOneFigure.length).toBeGreaterThan(3000)
    expect(ofFirstAnswers.length).toBeGreaterThan(100)
    expect([...ofOneFigure, ...ofFirstAnswers].filter(singlesOut)).toEqual([])
  })
})
