import type { PropertyWords } from '../metadata/property-words.ts'
import { folded } from '../search/folded.ts'
import type { PropertyFieldProps } from './property-field.tsx'
import { isChanged } from './property-fields.tsx'

/** What is to be seen of a panel. */
export interface PropertyFilter {
  /** Words of the name, the label or the help; '' finds everything. */
  readonly search: string
  /** Only what differs from the default. */
  readonly onlyChanged: boolean
}

/** The fields that pass a filter: every word that was searched for stands in the name, the label or the help. */
export function fieldsThatPass(
  fields: readonly PropertyFieldProps[],
  { search, onlyChanged }: PropertyFilter,
  words: Pick<PropertyWords, 'label' | 'help'>,
): readonly PropertyFieldProps[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  return fields.filter((field) => {
    if (onlyChanged && !isChanged(field)) return false
    if (wanted.length === 0) return true
    const { property } = field
    const text = folded(`${property.name} ${words.label(property)} ${words.help(property)}`)
    return wanted.every((word) => text.includes(word))
  })
}
