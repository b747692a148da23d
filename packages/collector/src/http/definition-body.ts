import { JSON_LIMITS } from '@estela/core/submission/check-json-limits'
import type { z } from 'zod'
import { BODY_BYTES_MAX, jsonBody } from './json-body.ts'

/** A questionnaire nests deeper and holds more than answers do; its size as a whole is bounded all the same. */
const DEFINITION_BODY_LIMITS = { ...JSON_LIMITS, depth: 64, nodes: 250_000, textLength: BODY_BYTES_MAX }

/** Middleware: `jsonBody` for a body that carries the definition of a questionnaire. */
export const definitionBody = <S extends z.ZodType>(shape: S) => jsonBody(shape, DEFINITION_BODY_LIMITS)
