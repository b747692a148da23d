import type { PersonSeed, PilotActivity } from './pilots.ts'
import type { Random } from './random.ts'
import { createRespondent, type SampleRespondent } from './sample-respondent.ts'

/** One submission to be made up: whose invitation it answers, and who answers. */
export interface Participation {
  readonly personId: string
  readonly wavePosition: number
  readonly answeredBy: 'same-person' | 'another-person'
  /** Answers after the window of the wave. */
  readonly isLate: boolean
  readonly respondent: SampleRespondent
}

interface Panelist {
  readonly person: PersonSeed
  readonly respondent: SampleRespondent
}

/** Who answers which wave of an activity: as many as its turnout says; those who return are a little more satisfied. */
export function participations({ people, turnout }: PilotActivity, random: Random): readonly Participation[] {
  const panel = people.map((person) => ({ person, respondent: createRespondent(person.language, random) }))
  const invited = ranked(panel, () => random.uniform())
  const heardFrom = turnout[0]?.firstTime ?? 0
  const first = invited.slice(0, heardFrom)
  const silent = invited.slice(heardFrom)
  const delayed = turnout.slice(1).flatMap(({ samePerson, anotherPerson, firstTime, late = 0 }, index) => {
    const position = index + 2
    const returning = ranked(first, ({ respondent }) => random.normal() - 0.7 * respondent.attitude)
    const replaced = [...returning.slice(samePerson, samePerson + anotherPerson), ...silent.slice(0, firstTime)]
    return [
      ...returning.slice(0, samePerson).map((panelist, place) => answering(panelist, position, place < late)),
      ...replaced.map((panelist) => standingIn(panelist, position, random)),
    ]
  })
  return [...first.map((panelist) => answering(panelist, 1)), ...delayed]
}

const answering = ({ person, respondent }: Panelist, wavePosition: number, isLate = false): Participation => ({
  personId: person.id,
  wavePosition,
  answeredBy: 'same-person',
  isLate,
  respondent,
})

/** A colleague answers with views of their own. */
const standingIn = ({ person }: Panelist, wavePosition: number, random: Random): Participation => ({
  personId: person.id,
  wavePosition,
  answeredBy: 'another-person',
  isLate: false,
  respondent: createRespondent(person.language, random),
})

/** The members, lowest rank first. */
function ranked<Member>(members: readonly Member[], rankOf: (member: Member) => number): Member[] {
  return members
    .map((member) => ({ member, rank: rankOf(member) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ member }) => member)
}
