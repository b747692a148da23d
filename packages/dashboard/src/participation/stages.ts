import type { WaveParticipation } from '@estela/contract'

/** Where invitations stand. */
export type Stage =
  | 'invited'
  | 'started'
  | 'complete'
  | 'partial'
  | 'break-off'
  | 'refused'
  | 'silent'
  | 'undeliverable'
  | 'outside-window'

/**
 * From the invited to the complete, then those who ended otherwise, and at last the complete ones that came too late to
 * be compared. The last are among the complete.
 */
export const stagesOf = (wave: WaveParticipation): readonly { readonly stage: Stage; readonly count: number }[] => [
  { stage: 'invited', count: wave.invited },
  { stage: 'started', count: wave.complete + wave.partial + wave.breakOff },
  { stage: 'complete', count: wave.complete },
  { stage: 'partial', count: wave.partial },
  { stage: 'break-off', count: wave.breakOff },
  { stage: 'refused', count: wave.refused },
  { stage: 'silent', count: wave.silent },
  { stage: 'undeliverable', count: wave.undeliverable },
  { stage: 'outside-window', count: wave.outsideWindow },
]

/** The rates of AAPOR in the order in which it defines them. */
export const RATES = ['rr1', 'rr2', 'rr3', 'rr4', 'rr5', 'rr6', 'coop1', 'coop3', 'ref1', 'con1'] as const
