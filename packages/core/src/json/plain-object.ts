export type PlainObject = Readonly<Record<string, unknown>>

/** Is it what `JSON.parse` makes of `{…}`? */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
