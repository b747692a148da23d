/** Every error the API can answer with. The key is the last part of the problem's `type`; names are added, never renamed. */
export const problems = {
  'link-unknown': { status: 404, title: 'This link is not known.' },
  'wave-to-come': { status: 409, title: 'This questionnaire is not open yet.' },
  'wave-closed': { status: 409, title: 'This questionnaire is closed.' },
  'already-answered': { status: 409, title: 'This questionnaire has been answered already.' },
  declined: { status: 409, title: 'The person behind this link has said that they would rather not answer.' },
  withdrawn: { status: 409, title: 'The person behind this link has taken back their consent.' },
  'address-refused': { status: 422, title: 'This e-mail address cannot be used here.' },
  'submission-differs': { status: 409, title: 'This submission was received before with other answers.' },
  'answers-invalid': { status: 422, title: 'Some answers do not fit their questions.' },
  'definition-invalid': { status: 422, title: 'This questionnaire cannot be published.' },
  'version-taken': {
    status: 409,
    title: 'Somebody published or discarded this draft at the same moment.',
  },
  'questionnaire-unknown': { status: 404, title: 'There is no such questionnaire, or no such version of it.' },
  'draft-unknown': { status: 404, title: 'There is no draft of this questionnaire.' },
  'draft-exists': { status: 409, title: 'There is a draft of this questionnaire already.' },
  'draft-changed': { status: 409, title: 'The draft has been changed elsewhere meanwhile. Nothing was overwritten.' },
  'draft-source-unknown': { status: 404, title: 'What the draft is to begin with does not exist.' },
  'template-unknown': { status: 404, title: 'There is no such template.' },
  'request-invalid': { status: 400, title: 'The request does not have the expected form.' },
  'json-malformed': { status: 400, title: 'The request body is not valid JSON.' },
  'body-too-large': { status: 413, title: 'The request body is larger than 1 MB.' },
  'media-type-unsupported': { status: 415, title: 'The request body must be sent as application/json.' },
  'plan-locked': { status: 409, title: 'This analysis plan is locked: its wave has closed, or it was locked by hand.' },
  'plan-invalid': { status: 422, title: 'The plan names questions that cannot be compared in these waves.' },
  'wave-unknown': { status: 404, title: 'There is no such wave.' },
  'wave-template-invalid': { status: 422, title: 'This template of waves cannot be used.' },
  'end-date-changed': { status: 409, title: 'Somebody else has changed the end date meanwhile.' },
  'activity-unknown': { status: 404, title: 'There is no such activity.' },
  'institution-unknown': { status: 404, title: 'There is no such institution.' },
  'person-unknown': { status: 404, title: 'There is no such person.' },
  'record-invalid': { status: 422, title: 'This record cannot be kept as it is.' },
  'file-too-large': { status: 413, title: 'The file is larger than 10 MB.' },
  'import-unknown': { status: 404, title: 'There is no such import, or it has been forgotten.' },
  'import-not-ready': { status: 409, title: 'This import does not wait to be confirmed.' },
  'import-has-problems': { status: 409, title: 'Some rows of this table have problems.' },
  'invitation-unknown': { status: 404, title: 'There is no such invitation.' },
  'letter-unknown': { status: 404, title: 'There is no such letter, or no such language.' },
  'letter-invalid': { status: 422, title: 'The letter cannot be sent like this.' },
  'workspace-local-only': { status: 403, title: 'The workspace answers only on the machine it runs on.' },
  'origin-refused': { status: 403, title: 'This request comes from another site.' },
  'path-unknown': { status: 404, title: 'There is nothing at this address.' },
  'storage-unavailable': { status: 503, title: 'Nothing was stored. Please try again.' },
  'check-timed-out': {
    status: 503,
    title: 'The answers could not be checked in time. Nothing was stored. Please try again.',
  },
  unexpected: { status: 500, title: 'Something went wrong on our side. Nothing was stored.' },
} as const
export type ProblemName = keyof typeof problems

const PROBLEM_BASE = 'tag:estela,2026:problem/'
export const problemType = (name: ProblemName): string => PROBLEM_BASE + name

/** The name behind a problem's `type`; `unexpected` for a type this version does not know. */
export function problemName(type: string): ProblemName {
  const name = type.slice(PROBLEM_BASE.length)
  return type.startsWith(PROBLEM_BASE) && Object.hasOwn(problems, name) ? (name as ProblemName) : 'unexpected'
}

/** RFC 9457 body with two members of our own. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
  /** The places to mend. */
  readonly errors?: readonly FieldError[]
  /** That of the person whose link takes no answers now. */
  readonly language?: string
}

export interface FieldError {
  /** JSON pointer into the request body. */
  readonly pointer: string
  readonly code: string
  /** Within the text that the pointer leads to; both count from 1. */
  readonly line?: number
  readonly column?: number
  /** What is wrong there, or what it may be at most. */
  readonly value?: string
}
