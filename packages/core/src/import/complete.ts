/** The record, if every field could be read; a field that could not is undefined. */
export const complete = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T | undefined =>
  isComplete<T>(fields) ? fields : undefined

const isComplete = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): fields is T =>
  !Object.values(fields).includes(undefined)
