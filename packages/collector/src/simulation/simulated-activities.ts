import { randomUUID } from 'node:crypto'
import { type Activity, type Category, waveTemplates } from '@estela/core'
import { questionnaires, type Random } from '@estela/seeds'
import { seedQuestionnaires, seedVersionId } from '../seed-questionnaires.ts'
import { insertActivity } from '../storage/activities.ts'
import { insertInstitution, insertPerson } from '../storage/address-book.ts'
import { enrolPeople } from '../storage/enrolments.ts'
import type { Statement } from '../storage/store.ts'
import { studyStatements } from '../studies/plan-study.ts'
import { daysAfter, type Stretch } from './simulated-time.ts'

const COUNTRIES = ['PER', 'MEX', 'CHL', 'MAR', 'IDN']
const CATEGORIES_WITH_WAVES = Object.keys(waveTemplates) as Category[]
/** How long before its end an activity is entered. */
export const ENTERED_DAYS_BEFORE = 60
const LANGUAGES = ['es', 'en', 'ar']

const VERSION_IDS = new Map(questionnaires.map(({ code }) => [code, seedVersionId(code)]))

/** Questionnaires, and everybody who may be asked. */
export function peopleStatements(people: number, now: Date, random: Random): Statement[] {
  return [
    ...seedQuestionnaires(now),
    ...COUNTRIES.map((country) =>
      insertInstitution({ id: country, code: country, name: `Office of ${country}`, country, type: 'ip-office' }),
    ),
    ...Array.from({ length: people }, (_, number) => {
      const [id, country] = [personId(number), countryOf(number)]
      return insertPerson({
        id,
        code: id,
        institutionId: country,
        name: `Person ${number}`,
        email: `${id}@example.org`,
        language: random.pick(LANGUAGES),
        country,
      })
    }),
  ]
}

/** An activity of the simulation, and who took part. */
export interface SimulatedActivity {
  readonly activity: Activity
  readonly personIds: readonly string[]
}

/** Activities that end at any time within the years, each with ten to forty people of its country. */
export function simulatedActivities(
  count: number,
  people: number,
  years: Stretch,
  random: Random,
): readonly SimulatedActivity[] {
  const days = (years.to.getTime() - years.from.getTime()) / (24 * 60 * 60 * 1000)
  return Array.from({ length: count }, (_, number) => {
    const country = random.pick(COUNTRIES)
    const endDate = daysAfter(years.from, ENTERED_DAYS_BEFORE + random.uniform() * (days - ENTERED_DAYS_BEFORE))
    const activity: Activity = {
      id: `activity-${number}`,
      code: `A-${number}`,
      title: { en: `Activity ${number}` },
      category: random.pick(CATEGORIES_WITH_WAVES),
      country,
      endDate: endDate.toISOString().slice(0, 10),
      language: 'en',
      place: '',
      mode: 'online',
      priorities: { en: '' },
      programmes: [],
      isSample: false,
    }
    const size = 10 + Math.floor(random.uniform() * 31)
    const own = Array.from({ length: Math.floor(people / COUNTRIES.length) }, (_each, index) =>
      personId(index * COUNTRIES.length + COUNTRIES.indexOf(country)),
    )
    return { activity, personIds: [...new Set(Array.from({ length: size }, () => random.pick(own)))] }
  })
}

/** The activity with its study, its waves and its people. */
export const activityStatements = ({ activity, personIds }: SimulatedActivity, now: Date): Statement[] => {
  const studyId = `${activity.id}-study`
  return [
    insertActivity(activity),
    ...studyStatements(studyId, activity, waveTemplates[activity.category] ?? [], VERSION_IDS),
    ...enrolPeople(
      personIds.map((id) => ({ respondentId: randomUUID(), personId: id, studyId })),
      now,
    ),
  ]
}

const personId = (number: number): string => `person-${number}`
const countryOf = (number: number): string => COUNTRIES[number % COUNTRIES.length] ?? 'PER'
