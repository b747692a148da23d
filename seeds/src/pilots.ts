import { type Activity, CATEGORIES, INSTITUTION_TYPES, type InstitutionType, type LocalizedText } from '@estela/core'
import mexico from '../pilots/mexico.json' with { type: 'json' }
import peru from '../pilots/peru.json' with { type: 'json' }

export interface InstitutionSeed {
  readonly id: string
  readonly name: string
  readonly type: InstitutionType
}

type InstitutionFile = Omit<InstitutionSeed, 'type'> & { readonly type: string }

export interface PersonSeed {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: 'es' | 'en'
  readonly institutionId: string
}

/** How many sample submissions one wave has received. */
export interface Turnout {
  /** Answered by those who answered the immediate wave. */
  readonly samePerson: number
  /** Answered by a colleague in the place of one who answered the immediate wave. */
  readonly anotherPerson: number
  /** Answered for somebody the immediate wave had not heard from. */
  readonly firstTime: number
  /** How many of those who answered themselves again did so only after the window of the wave. */
  readonly late?: number
}

export interface PilotActivity {
  readonly activity: Activity
  readonly institutionIds: readonly string[]
  readonly people: readonly PersonSeed[]
  /** By wave, from the first; waves nobody has answered yet are left out. */
  readonly turnout: readonly Turnout[]
}

export interface Pilot {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly institutions: readonly InstitutionSeed[]
  readonly activities: readonly PilotActivity[]
}

interface ActivityFile {
  readonly id: string
  readonly code: string
  readonly category: string
  readonly title: LocalizedText
  readonly priorities: LocalizedText
  readonly programmes: readonly { readonly name: string; readonly role: string }[]
  readonly place: string
  readonly mode: string
  readonly language: string
  readonly endedDaysAgo: number
  readonly institutionIds: readonly string[]
  readonly people: number
  readonly englishSpeakers: number
  readonly turnout: readonly Turnout[]
}

interface PilotFile {
  readonly country: string
  readonly institutions: readonly InstitutionFile[]
  readonly activities: readonly ActivityFile[]
}

/**
 * The invented pilots of Peru and Mexico: institutions, people and activities that ended so long before `now` that in
 * each country some waves are over, at least one is open and at least one is still to come.
 */
export const pilots = (now: Date): readonly Pilot[] => [peru, mexico].map((file) => pilotFrom(file, now))

function pilotFrom({ country, institutions, activities }: PilotFile, now: Date): Pilot {
  let peopleBefore = 0
  return {
    country,
    institutions: institutions.map((each) => ({ ...each, type: oneOf(INSTITUTION_TYPES, each.type) })),
    activities: activities.map((file) => {
      const people = peopleOf(file, country, peopleBefore)
      peopleBefore += file.people
      const { institutionIds, turnout } = file
      return { activity: activityFrom(file, country, now), institutionIds, people, turnout }
    }),
  }
}

function activityFrom(file: ActivityFile, country: string, now: Date): Activity {
  const { id, code, title, language, place, priorities } = file
  return {
    id,
    code,
    title,
    category: oneOf(CATEGORIES, file.category),
    country,
    endDate: new Date(now.getTime() - file.endedDaysAgo * DAY_MS).toISOString().slice(0, 10),
    language,
    place,
    mode: oneOf(['in-person', 'online', 'blended'], file.mode),
    priorities,
    programmes: file.programmes.map(({ name, role }) => ({ name, role: oneOf(['lead', 'joint'], role) })),
    isSample: true,
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

function peopleOf(file: ActivityFile, country: string, peopleBefore: number): readonly PersonSeed[] {
  const countryTag = country.toLowerCase()
  return Array.from({ length: file.people }, (_, index) => {
    const number = String(peopleBefore + index + 1).padStart(3, '0')
    return {
      id: `sample-${countryTag}-person-${number}`,
      name: `Persona de muestra ${number}`,
      email: `persona-${number}-${countryTag}@example.org`,
      language: index < file.englishSpeakers ? 'en' : 'es',
      institutionId: file.institutionIds[index % file.institutionIds.length] ?? '',
    }
  })
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text)
  if (found === undefined) throw new Error(`"${text}" in a pilot file is not one of: ${names.join(', ')}.`)
  return found
}
