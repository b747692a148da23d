import type { ContactStep } from '../wave/contact-plan.ts'
import type { WaveKind } from '../wave/wave.ts'
import type { LetterStep } from './letter-text.ts'

/**
 * Which letter goes at a step? Long after the activity the first one asks whether the address still holds; a successor is
 * told why they are asked; somebody who has begun is told that the answers are kept.
 */
export function letterOfStep(
  step: ContactStep,
  {
    kind,
    hasBegun,
    hasTakenOver,
  }: { readonly kind: WaveKind; readonly hasBegun: boolean; readonly hasTakenOver: boolean },
): LetterStep {
  if (step === 'pre-notice') return kind === 'delayed' ? 'address-check' : 'pre-notice'
  if (step === 'invitation') return hasTakenOver ? 'hand-over' : 'invitation'
  return hasBegun ? 'partial-reminder' : step
}
