import type { JsonObject } from '../document/json.ts'
import type { CheckOptions } from './checked-questionnaire.ts'
import type { Finding } from './finding.ts'

/** What the worker is asked. */
export interface CheckRequest {
  readonly document: JsonObject
  readonly options: Partial<CheckOptions>
}

/** What it answers: in plain data, as it comes from another thread. */
export interface CheckAnswer {
  readonly findings: readonly Finding[]
  /** How long answering takes, by language. */
  readonly minutes: Readonly<Record<string, number>>
}

/** What the worker says: once that its code is loaded, and then each answer. */
export type CheckReply = 'loaded' | CheckAnswer
