import { answeredBoth, answersIn, leftAfter, type PairedParticipation } from '../comparison/participation-line.ts'
import { inEveryLanguage } from '../comparison/sentence.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'

/** Who of a panel was still there. Counts of people who took part, never of what they answered. */
export interface Panel {
  readonly invited: number
  readonly answeredEarlier: number
  /** The same person both times, in the windows. */
  readonly stayed: number
  /** Another person of the institution the second time. */
  readonly replaced: number
  /** Came back, but after the window of the later wave. */
  readonly late: number
  readonly left: number
  /** stayed / answeredEarlier; null when nobody answered earlier. */
  readonly retention: number | null
  /** stayed / invited. */
  readonly panelYield: number | null
  readonly sentence: LocalizedText
}

/** How many of those who answered at first answered again? */
export function panelOf(studies: readonly (PairedParticipation & { readonly invited: number })[]): Panel {
  const sum = (count: (study: PairedParticipation & { readonly invited: number }) => number) =>
    studies.reduce((total, study) => total + count(study), 0)
  const invited = sum((study) => study.invited)
  const answeredEarlier = sum(({ trajectories, earlier }) => answersIn(trajectories, earlier.position).inWindow)
  const stayed = sum((study) => answeredBoth(study, 'person'))
  const replaced = sum((study) => answeredBoth(study, 'institution'))
  const left = sum(leftAfter)
  return {
    invited,
    answeredEarlier,
    stayed,
    replaced,
    late: answeredEarlier - stayed - replaced - left,
    left,
    retention: answeredEarlier === 0 ? null : stayed / answeredEarlier,
    panelYield: invited === 0 ? null : stayed / invited,
    sentence: inEveryLanguage((say) => say(AGAIN, { stayed, answeredEarlier })),
  }
}

const AGAIN = {
  en: '{stayed} of {answeredEarlier} answered again.',
  es: '{stayed} de {answeredEarlier} volvieron a responder.',
}
