import { isPlainObject } from '@estela/core/json/plain-object'
import { isWithin } from '../../document/pointer.ts'
import { referencesIn } from '../../names/references.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding, removal } from '../finding.ts'

/** Calculated values that no text or condition reads and that do not stand among the answers. */
export const unusedCalculatedValue: Rule = ({ definition }) => {
  const { calculatedValues } = definition
  if (!Array.isArray(calculatedValues)) return []
  const references = referencesIn(definition)
  return calculatedValues.flatMap((value: unknown, index) => {
    const pointer = `/calculatedValues/${index}`
    const isUsed = references.some(({ thing, place }) => thing.pointer === pointer && !isWithin(place, pointer))
    if (!isPlainObject(value) || value.includeIntoResult === true || isUsed) return []
    const data = { name: String(value.name ?? '') }
    return [
      finding('unused-calculated-value', 'hint', pointer, { data, fix: removal('fix-remove-named', pointer, data) }),
    ]
  })
}
