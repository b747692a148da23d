import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'

/** An `error` cannot be published, a `warning` is probably wrong, a `hint` may be as it should be. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Something in a questionnaire that a check found. Plain data, so that it can come from a worker. */
export interface Finding {
  /** Name of the check: that of its file, or of the rule of survey-core's linter with a hyphen for the slash. */
  readonly rule: string
  /** Its words in `messages`, read with `data`. */
  readonly message: string
  readonly severity: Severity
  /** The innermost place that exists and says where. */
  readonly pointer: Pointer
  readonly data: FindingData
  /** What would put it right without a further question; null where a person has to think. */
  readonly fix: Fix | null
  /** Why its author leaves it as it is; null for what is still open. */
  readonly ignored: string | null
}

export type FindingData = Readonly<Record<string, string | number>>

/** A change of the document that touches the named places and nothing else. */
export interface Fix {
  /** What it will do: a key of `messages`, read with `data`. */
  readonly message: string
  readonly data: FindingData
  readonly edits: readonly Edit[]
}

/** One after the other; a place is one in the document as the edits before have left it. */
export type Edit =
  | { readonly edit: 'set'; readonly pointer: Pointer; readonly value: Json }
  | { readonly edit: 'remove'; readonly pointer: Pointer }
  | { readonly edit: 'wrap'; readonly pointer: Pointer }
  | { readonly edit: 'rename'; readonly pointer: Pointer; readonly key: string }

type Rest = Partial<Pick<Finding, 'message' | 'data' | 'fix'>>

/** A finding whose words have the name of its rule. */
export const finding = (
  rule: string,
  severity: Severity,
  pointer: Pointer,
  { message = rule, data = {}, fix = null }: Rest = {},
): Finding => ({ rule, message, severity, pointer, data, fix, ignored: null })

/** A fix that takes one key or entry away. */
export const removal = (message: string, pointer: Pointer, data: FindingData = {}): Fix => ({
  message,
  data,
  edits: [{ edit: 'remove', pointer }],
})
