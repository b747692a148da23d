import { isPlainObject } from '@estela/core/json/plain-object'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export type Scalar = string | number | boolean

/** Is it what `JSON.parse` makes of `{…}`? */
export const isJsonObject = (value: Json | undefined): value is JsonObject => isPlainObject(value)

/** Is it a single value, and not null? */
export const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

/** Is it what `JSON.parse` makes of `[…]`? */
export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
