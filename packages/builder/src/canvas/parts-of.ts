import { Serializer } from 'survey-core'
import { baseClassOf } from '../metadata/classes.ts'
import { type ItemKeys, itemKeysOf } from '../metadata/property-kind.ts'

/** A list of a question whose entries a recipient reads. */
export interface PartList {
  readonly list: 'choices' | 'columns' | 'rows' | 'items'
  readonly keys: ItemKeys
}

const LISTS = ['rows', 'items', 'columns', 'choices'] as const

/** The lists of a type of question that can be written on its card: rows, columns, choices. */
export const partListsOf = (type: string): readonly PartList[] =>
  LISTS.flatMap((list) => {
    const property = Serializer.findProperty(type, list)
    const keys = property?.isArray ? itemKeysOf(baseClassOf(property) ?? '') : null
    return keys === null ? [] : [{ list, keys }]
  })
