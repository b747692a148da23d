import { useState } from 'react'
import type { Condition } from './condition.ts'
import { readExpression } from './read-expression.ts'
import { writeExpression } from './write-expression.ts'

interface Draft {
  readonly condition: Condition | null
  /** What was given last from outside. */
  readonly seen: string
  /** What the condition says as an expression. */
  readonly written: string
}

const draftOf = (value: string): Draft => ({ condition: readExpression(value), seen: value, written: value })

/**
 * The condition being built, with rows that are not complete yet and so not in its expression. What comes from outside
 * replaces it, unless it is what was written here.
 */
export function useConditionDraft(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState(() => draftOf(value))
  if (value !== draft.seen) setDraft(value === draft.written ? { ...draft, seen: value } : draftOf(value))
  const change = (condition: Condition | null) => {
    const written = writeExpression(condition)
    setDraft({ condition, seen: draft.seen, written })
    if (written !== draft.written) onChange(written)
  }
  return { condition: draft.condition, change }
}
