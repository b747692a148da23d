import { useState } from 'react'

/** What typed text means: a value, or why it is none. */
export type Parsed<Value> = { readonly value: Value } | { readonly fault: string }

/** Text in a field, ahead of what is stored. */
interface Draft {
  readonly text: string
  /** What was stored, as text, when this was typed. Once something else is stored, the draft is out of date. */
  readonly stored: string
  readonly fault: string | null
}

export interface DraftField {
  readonly text: string
  /** Why the text is not stored; null where it is. */
  readonly fault: string | null
  readonly type: (text: string) => void
  /** Shows what is stored, as it is stored, once the field is left. Text that is no value stays until it is mended. */
  readonly leave: () => void
}

/**
 * A text field whose text must be understood before it is stored: each keystroke shows at once and is stored as soon as
 * it makes sense; `1.` or half a list stand in the field meanwhile. Undoing shows in the field too.
 * @param written the text that stands for a value, and for what is stored now
 */
export function useDraft<Value>(
  stored: Value,
  written: (value: Value) => string,
  parse: (text: string) => Parsed<Value>,
  store: (value: Value) => void,
): DraftField {
  const [draft, setDraft] = useState<Draft | null>(null)
  const storedText = written(stored)
  const current = draft !== null && draft.stored === storedText ? draft : null
  return {
    text: current?.text ?? storedText,
    fault: current?.fault ?? null,
    type: (text) => {
      const parsed = parse(text)
      if ('fault' in parsed) return setDraft({ text, stored: storedText, fault: parsed.fault })
      const next = written(parsed.value)
      setDraft({ text, stored: next, fault: null })
      if (next !== storedText) store(parsed.value)
    },
    leave: () => {
      if (current !== null && current.fault === null) setDraft(null)
    },
  }
}
