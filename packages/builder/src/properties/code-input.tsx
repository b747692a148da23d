import { useEffect, useEffectEvent, useState } from 'react'
import type { Json } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { describedByAll, Fault } from './fault.tsx'

/**
 * A short code that other parts of the questionnaire refer to: a name, the value of a choice. It is taken over when the
 * field is left or Enter is pressed, not letter by letter, because everything that refers to it follows. Leaving in any
 * other way (another selection, a key) takes it over too, as long as the code still stands where it stood.
 */
export function CodeInput(props: {
  readonly id: string
  /** Place of the code itself. */
  readonly pointer: Pointer
  readonly value: Json | undefined
  readonly label?: string
  /** Marks the field as the code of a row. */
  readonly cell?: 'code'
  readonly describedBy?: string | undefined
  /** Takes the new code over; what is wrong with it, in words, or null. */
  readonly onCommit: (text: string) => string | null
}) {
  const { id, pointer, value, label, cell, describedBy, onCommit } = props
  const store = useEditorStore()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const written = value === undefined ? '' : String(value)
  const commit = () => {
    if (draft === null) return
    const problem = draft === written ? null : onCommit(draft)
    setFault(problem)
    if (problem === null) setDraft(null)
  }
  const commitAtTheEnd = useEffectEvent(() => {
    if (draft !== null && draft !== written && valueAt(store.getState().present.document, pointer) === value)
      onCommit(draft)
  })
  useEffect(() => () => commitAtTheEnd(), [])
  return (
    <>
      <input
        id={id}
        type="text"
        dir="auto"
        spellCheck={false}
        aria-label={label}
        data-cell={cell}
        value={draft ?? written}
        aria-invalid={fault !== null}
        aria-describedby={describedByAll(describedBy, fault && `${id}-fault`)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') {
            setDraft(null)
            setFault(null)
          }
        }}
      />
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </>
  )
}
