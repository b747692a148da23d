import type { Fulfilment } from '@estela/contract'
import type { Outcome } from '@estela/core'
import type { BarPart } from '@estela/ui/split-bar'
import { useTranslations } from 'use-intl'

export type OutcomeCounts = NonNullable<Fulfilment['expected']>

const KEYS: Readonly<Record<Outcome, string>> = {
  did: 'outcome-did',
  partly: 'outcome-partly',
  not: 'outcome-not',
  'too-early': 'outcome-too-early',
}
const TONES: Readonly<Record<Outcome, BarPart['tone']>> = {
  did: 'better',
  partly: 'partly',
  not: 'worse',
  'too-early': 'open',
}

/** In the order of the page. */
export const OUTCOMES_SHOWN = Object.keys(KEYS) as readonly Outcome[]

export const countExpecting = (counts: OutcomeCounts): number =>
  OUTCOMES_SHOWN.reduce((sum, outcome) => sum + counts[outcome], 0)

/** A function that names what became of an expectation in the language of the page. */
export function useOutcomeName(): (outcome: Outcome) => string {
  const t = useTranslations('dashboard')
  return (outcome) => t(KEYS[outcome])
}

/** A function that gives the parts of a bar. */
export function useOutcomeParts(): (counts: OutcomeCounts) => readonly BarPart[] {
  const name = useOutcomeName()
  return (counts) =>
    OUTCOMES_SHOWN.map((outcome) => ({
      id: outcome,
      label: name(outcome),
      count: counts[outcome],
      tone: TONES[outcome],
    }))
}
