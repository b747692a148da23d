import type { Level } from '@estela/core'
import { useTranslations } from 'use-intl'

// In the order of the page.
const KEYS: Readonly<Record<Level, string>> = {
  L1: 'level-l1',
  L2: 'level-l2',
  L3: 'level-l3',
  L4: 'level-l4',
  INST: 'level-inst',
  PROC: 'level-proc',
}

/** A function that names a level of results in the language of the page. */
export function useLevelName(): (level: Level) => string {
  const t = useTranslations('dashboard')
  return (level) => t(KEYS[level])
}

/** The rows by level, in the order of the levels and otherwise as they come; levels without rows are left out. */
export const levelsOf = <R extends { readonly level: Level }>(
  rows: readonly R[],
): { readonly level: Level; readonly rows: readonly R[] }[] =>
  (Object.keys(KEYS) as Level[])
    .map((level) => ({
      level,
      rows: rows.filter((row) => row.level === level),
    }))
    .filter((group) => group.rows.length > 0)
