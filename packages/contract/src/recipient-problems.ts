import { type ProblemName, problemType } from './problems.ts'

/** What the part of the API that recipients use can answer with. The page knows no others, so that it need not load them. */
export const RECIPIENT_PROBLEMS: readonly ProblemName[] = [
  'link-unknown',
  'wave-to-come',
  'wave-closed',
  'already-answered',
  'declined',
  'withdrawn',
  'address-refused',
  'submission-differs',
  'answers-invalid',
  'request-invalid',
  'json-malformed',
  'body-too-large',
  'media-type-unsupported',
  'origin-refused',
  'storage-unavailable',
  'check-timed-out',
  // A link that was cut short can lead past the API.
  'path-unknown',
]

/** The name behind a problem's `type`; `unexpected` for one that recipients do not meet. */
export const recipientProblemName = (type: string): ProblemName =>
  RECIPIENT_PROBLEMS.find((name) => problemType(name) === type) ?? 'unexpected'
