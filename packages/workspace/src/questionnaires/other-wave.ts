import type { WaveTemplateList } from '@estela/contract'

export interface OtherWave {
  readonly code: string
  /** When the other questionnaire is asked. */
  readonly role: 'first' | 'delayed'
}

/**
 * Beside which questionnaire is this one to be compared? The one that the waves of a category ask right after the
 * assistance goes with the one they ask later. Null where no template has both, or both are the same.
 */
export function otherWaveOf(code: string, templates: WaveTemplateList['templates']): OtherWave | null {
  for (const { waves } of templates) {
    const first = waves.find(({ kind }) => kind === 'immediate')?.questionnaire
    const later = waves.find(({ kind }) => kind === 'delayed')?.questionnaire
    if (first === undefined || later === undefined || first === later) continue
    if (first === code) return { code: later, role: 'delayed' }
    if (later === code) return { code: first, role: 'first' }
  }
  return null
}
