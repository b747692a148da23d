import { ProblemError } from '@estela/contract/problem-error'
import type { ProblemName } from '@estela/contract/problems'
import type { RecipientContact } from '@estela/contract/recipient-contacts'
import { useCallback, useEffect, useState } from 'react'
import { contactClient } from './contact-client.ts'

/** What the contact page knows of the person behind its link. */
export type ContactState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unavailable'; readonly problem: ProblemName }
  | { readonly kind: 'known'; readonly contact: RecipientContact }
  | { readonly kind: 'handed-over'; readonly to: string }

/** Reads how the person stands, and takes up what each decision has changed. Reading changes nothing. */
export function useContact(token: string) {
  const [state, setState] = useState<ContactState>({ kind: 'reading' })
  const isReading = state.kind === 'reading'
  useEffect(() => {
    if (!isReading) return
    let isCurrent = true
    void readContact(token).then((read) => isCurrent && setState(read))
    return () => {
      isCurrent = false
    }
  }, [isReading, token])
  const know = useCallback((contact: RecipientContact) => setState({ kind: 'known', contact }), [])
  const readAgain = useCallback(() => setState({ kind: 'reading' }), [])
  const handOver = useCallback((to: string) => setState({ kind: 'handed-over', to }), [])
  return { state, know, readAgain, handOver }
}

async function readContact(token: string): Promise<ContactState> {
  try {
    return { kind: 'known', contact: await contactClient.read(token) }
  } catch (error) {
    if (!(error instanceof ProblemError) || error.body.status >= 500) return { kind: 'unreachable' }
    return { kind: 'unavailable', problem: error.problem }
  }
}
