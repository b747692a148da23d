import type { WaveRole } from '@estela/core/questionnaire/item'
import { waveRoleOf } from '@estela/core/questionnaire/measurement/wave-rules'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { JsonObject } from '../document/json.ts'

/** The questionnaire of the study's other wave. */
export interface Counterpart {
  readonly title: string
  readonly definition: JsonObject
  /** Is it asked first, or later? */
  readonly role: WaveRole
}

interface CounterpartChoice {
  readonly counterpart: Counterpart | null
  /** Did the person open it from a file? */
  readonly isOpened: boolean
  /** Puts another one in place of the given; null brings the given one back. */
  readonly open: (counterpart: Counterpart | null) => void
}

const CounterpartContext = createContext<CounterpartChoice>({ counterpart: null, isOpened: false, open: () => {} })

/** The questionnaire of the other wave around this component, and how to change it. */
export const useCounterpart = (): CounterpartChoice => use(CounterpartContext)

/** Gives the components inside it the questionnaire to compare with: the given one, or one that is opened from a file. */
export function CounterpartProvider(props: { readonly given: Counterpart | null; readonly children: ReactNode }) {
  const { given, children } = props
  const [opened, open] = useState<Counterpart | null>(null)
  const choice = useMemo(() => ({ counterpart: opened ?? given, isOpened: opened !== null, open }), [opened, given])
  return <CounterpartContext value={choice}>{children}</CounterpartContext>
}

/** In which wave is this questionnaire asked? By its own words, else the other wave than its counterpart's. */
export function roleBeside(document: JsonObject, counterpart: Counterpart | null): WaveRole | null {
  return waveRoleOf(document) ?? (counterpart === null ? null : otherRole(counterpart.role))
}

/** The wave that a questionnaire asked in this one is compared with. */
export const otherRole = (role: WaveRole): WaveRole => (role === 'first' ? 'delayed' : 'first')
