import { type Wave, waveState } from '../wave/wave.ts'

/** Whether a recipient may answer now; every outcome has its own page. */
export type Admission =
  | { readonly outcome: 'admitted' }
  | { readonly outcome: 'answered' }
  | { readonly outcome: 'to-come'; readonly opensAt: Date }
  | { readonly outcome: 'closed'; readonly closedAt: Date }

/** May this invitation be answered at `now`? One that has been answered stays answered, open or not. */
export function admission(wave: Pick<Wave, 'opensAt' | 'closesAt'>, isComplete: boolean, now: Date): Admission {
  if (isComplete) return { outcome: 'answered' }
  const state = waveState(wave, now)
  if (state === 'to-come') return { outcome: 'to-come', opensAt: wave.opensAt }
  if (state === 'closed') return { outcome: 'closed', closedAt: wave.closesAt }
  return { outcome: 'admitted' }
}
