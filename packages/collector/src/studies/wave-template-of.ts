import { type Category, type PlannedWave, waveTemplates } from '@estela/core'

/** Which waves follow from an activity of this category: as an evaluator has changed them, else the default ones. */
export const waveTemplateOf = (
  category: Category,
  own: ReadonlyMap<string, readonly PlannedWave[]>,
): readonly PlannedWave[] => own.get(category) ?? waveTemplates[category] ?? []
