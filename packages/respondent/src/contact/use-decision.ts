import { ProblemError } from '@estela/contract/problem-error'
import type { FieldError } from '@estela/contract/problems'
import { useState } from 'react'

/** How far the sending of a decision has come; `refused` names the fields to mend. */
export type DecisionState =
  | { readonly kind: 'open' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

interface DecisionParts<Reply> {
  readonly onDone: (reply: Reply) => void
  /** The collector knows of something that this page does not: everything is to be read again. */
  readonly onOutdated: () => void
}

/** Sends one decision at a time. What could not be sent changes nothing on the page, so that nothing typed is lost. */
export function useDecision<Reply>({ onDone, onOutdated }: DecisionParts<Reply>) {
  const [state, setState] = useState<DecisionState>({ kind: 'open' })
  const send = async (decision: () => Promise<Reply>): Promise<void> => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    try {
      const reply = await decision()
      setState({ kind: 'open' })
      onDone(reply)
    } catch (error) {
      const next = afterFailure(error)
      if (next === null) onOutdated()
      else setState(next)
    }
  }
  return { state, send, reopen: () => setState({ kind: 'open' }) }
}

/** Null when trying again cannot help. */
function afterFailure(error: unknown): DecisionState | null {
  if (!(error instanceof ProblemError) || error.body.status >= 500) return { kind: 'not-sent' }
  const { errors = [] } = error.body
  return errors.length > 0 ? { kind: 'refused', errors } : null
}

/** The code of the error at a field of what was sent; null when there is none. */
export const errorAt = (state: DecisionState, pointer: string): string | null =>
  state.kind === 'refused' ? (state.errors.find((error) => error.pointer === pointer)?.code ?? null) : null
