import type { LocalizedText } from '@estela/core'
import type { Row } from './store.ts'

/** Text of a column that cannot be NULL. */
export const text = (row: Row, column: string): string => String(row[column])

export const integer = (row: Row, column: string): number => Number(row[column])

/** A column that holds JSON which this program wrote itself and the schema checked. */
export const json = <T>(row: Row, column: string): T => JSON.parse(text(row, column)) as T

export const localized = (row: Row, column: string): LocalizedText => json<LocalizedText>(row, column)
