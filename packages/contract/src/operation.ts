import type { z } from 'zod'
import type { ProblemName } from './problems.ts'

/** One thing that the API does. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Media type of a body that is no JSON and has no shape. */
  readonly bodyType?: string
  /** Without a shape the reply is a file. */
  readonly reply?: z.ZodType
  /** Media types of a reply that is a file; comma-separated values where none is named. */
  readonly replyTypes?: readonly string[]
  readonly status: 200 | 201 | 202
  readonly problems: readonly ProblemName[]
}

/** What may be wrong with a JSON body, and with whoever sends it. */
export const BODY_PROBLEMS = [
  'json-malformed',
  'request-invalid',
  'body-too-large',
  'media-type-unsupported',
  'origin-refused',
] as const
