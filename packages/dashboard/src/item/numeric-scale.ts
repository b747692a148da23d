import type { Scale } from '@estela/contract'

const NUMERIC: ReadonlySet<string> = new Set(['NUM', 'TEST'])

/** Are the answers numbers? Then the steps of the scale are the values that occur, and differ from group to group. */
export const isNumeric = ({ id }: Pick<Scale, 'id'>): boolean => NUMERIC.has(id)
