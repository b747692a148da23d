import type { Draft, PersonalSurvey, SubmissionReceipt } from '@estela/contract/personal-links'
import type { FieldError, ProblemName } from '@estela/contract/problems'
import type { OutboxEntry } from './outbox.ts'

/** Where the recipient is, from opening the link to the receipt. */
export type PageState =
  | { readonly kind: 'reading'; readonly issues: readonly FieldError[] }
  | { readonly kind: 'unreachable'; readonly issues: readonly FieldError[] }
  | Unavailable
  | { readonly kind: 'cover'; readonly survey: PersonalSurvey; readonly draft: Draft | null }
  | { readonly kind: 'answering'; readonly survey: PersonalSurvey; readonly issues: readonly FieldError[] }
  | Sending
  | { readonly kind: 'received'; readonly entry: OutboxEntry; readonly receipt: SubmissionReceipt }
  | { readonly kind: 'undelivered'; readonly entry: OutboxEntry; readonly problem: ProblemName }

interface Unavailable {
  readonly kind: 'unavailable'
  readonly problem: ProblemName
  readonly detail: string | null
  /** The person's, as recorded by the evaluator; null where the collector does not say. */
  readonly language: string | null
}

interface Sending {
  readonly kind: 'sending'
  readonly entry: OutboxEntry
  /** Whether the device keeps the entry if the page is closed now. */
  readonly isKept: boolean
  readonly isDelayed: boolean
  /** Null when an earlier visit completed the questionnaire. */
  readonly survey: PersonalSurvey | null
}

export type PageEvent =
  | { readonly type: 'read'; readonly survey: PersonalSurvey; readonly draft: Draft | null }
  | { readonly type: 'not-reached' }
  | ({ readonly type: 'refused' } & Omit<Unavailable, 'kind'>)
  | { readonly type: 'retried' }
  | { readonly type: 'started' }
  | { readonly type: 'completed'; readonly entry: OutboxEntry; readonly isKept: boolean }
  | { readonly type: 'delayed' }
  | { readonly type: 'received'; readonly receipt: SubmissionReceipt }
  | { readonly type: 'delivery-refused'; readonly problem: ProblemName; readonly errors: readonly FieldError[] }

/** Whether the person has decided against being asked; what can still be done about it is on a page of its own. */
export const isOwnDecision = (problem: ProblemName): boolean => problem === 'declined' || problem === 'withdrawn'

/** A submission left over from an earlier visit goes first; without one the link is read. */
export const initialState = (unsent: OutboxEntry | null): PageState =>
  unsent === null
    ? { kind: 'reading', issues: [] }
    : { kind: 'sending', entry: unsent, isKept: true, isDelayed: false, survey: null }

/** What the page shows after `event`. An event that does not fit the state (a late reply) changes nothing. */
export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'read':
      return state.kind === 'reading' ? afterReading(event.survey, event.draft, state.issues) : state
    case 'not-reached':
      return state.kind === 'reading' ? { kind: 'unreachable', issues: state.issues } : state
    case 'refused':
      return state.kind === 'reading' || state.kind === 'answering'
        ? { kind: 'unavailable', problem: event.problem, detail: event.detail, language: event.language }
        : state
    case 'retried':
      return { kind: 'reading', issues: state.kind === 'unreachable' ? state.issues : [] }
    case 'started':
      return state.kind === 'cover' ? { kind: 'answering', survey: state.survey, issues: [] } : state
    case 'completed':
      return state.kind === 'answering' ? sending(event.entry, event.isKept, state.survey) : state
    default:
      return state.kind === 'sending' ? afterSending(state, event) : state
  }
}

const afterReading = (survey: PersonalSurvey, draft: Draft | null, issues: readonly FieldError[]): PageState =>
  issues.length === 0 ? { kind: 'cover', survey, draft } : { kind: 'answering', survey, issues }

const sending = (entry: OutboxEntry, isKept: boolean, survey: PersonalSurvey): PageState => ({
  kind: 'sending',
  entry,
  isKept,
  isDelayed: false,
  survey,
})

type SendingEvent = Extract<PageEvent, { type: 'delayed' | 'received' | 'delivery-refused' }>

function afterSending(state: Sending, event: SendingEvent): PageState {
  if (event.type === 'delayed') return { ...state, isDelayed: true }
  if (event.type === 'received') return { kind: 'received', entry: state.entry, receipt: event.receipt }
  if (isOwnDecision(event.problem)) {
    return { kind: 'unavailable', problem: event.problem, detail: null, language: state.entry.submission.language }
  }
  if (event.problem !== 'answers-invalid') return { kind: 'undelivered', entry: state.entry, problem: event.problem }
  return state.survey === null
    ? { kind: 'reading', issues: event.errors }
    : { kind: 'answering', survey: state.survey, issues: event.errors }
}
