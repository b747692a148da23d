export {
  type Activity,
  CATEGORIES,
  type Category,
  INSTITUTION_TYPES,
  type InstitutionType,
} from './activity/activity.ts'
export type { Change } from './comparison/change.ts'
export {
  type ChangeRow,
  CLAIMS,
  type Claim,
  type Detail,
  type Estimate,
  type ExpectationRow,
  type Fulfilment,
  type HiddenGroup,
  OUTCOMES,
  type Outcome,
  PAIRED_AS,
  type PairCell,
  type PairedAs,
} from './comparison/comparison.ts'
export { NOTABLE_DIFFERENCE } from './comparison/notable-difference.ts'
export { ANSWERED_AS, type AnsweredAs, DIMENSIONS, type Dimension } from './comparison/trajectory.ts'
export {
  CRITERIA,
  type Criterion,
  type Item,
  type ItemAnnotation,
  LEVELS,
  type Level,
  PAIR_KINDS,
  type PairKind,
} from './questionnaire/item.ts'
export { type LocalizedText, textIn } from './questionnaire/localized-text.ts'
export { isMissingCode, MISSING_CODES, type Scale, scales } from './questionnaire/scales.ts'
export { ANSWER_ISSUE_CODES, type AnswerIssue, type AnswerIssueCode, type Answers } from './submission/answers.ts'
export { AGENDA_KINDS, type AgendaKind } from './wave/agenda-kinds.ts'
export { CONTACT_STEPS, type ContactPlan, type ContactStep } from './wave/contact-plan.ts'
export { planWaves, type ScheduledWave } from './wave/plan-waves.ts'
export { WAVE_KINDS, type Wave, type WaveKind, type WaveState, waveState, wholeMonths } from './wave/wave.ts'
export { type PlannedWave, waveTemplates } from './wave/wave-template.ts'
