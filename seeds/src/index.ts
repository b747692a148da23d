export type { Definition, DefinitionElement, DefinitionPage, DefinitionText } from './definition.ts'
export { type IndicatorObservation, type IndicatorSeed, indicators, type SeriesBreak } from './indicators.ts'
export {
  type InstitutionSeed,
  type PersonSeed,
  type Pilot,
  type PilotActivity,
  pilots,
  type Turnout,
} from './pilots.ts'
export { type QuestionnaireCode, type QuestionnaireSeed, questionnaires } from './questionnaires.ts'
export { createRandom, type Random } from './random.ts'
export { type SampleMail, sampleMails } from './sample-mails.ts'
export { type SampleSource, type SampleSubmission, sampleSubmissions } from './sample-submissions.ts'
