import { Serializer } from 'survey-core'
import type { JsonObject } from '../document/json.ts'
import { freshName, namesIn } from '../names/fresh-name.ts'

/** Gives the text of the n-th choice, row or column that a new element starts with. */
export type PartLabel = (part: 'choice' | 'row' | 'column', number: number) => string

/**
 * A new element with a name of its own and just enough in it to be seen: three choices, two rows. `type` is a SurveyJS
 * type, or `page`.
 */
export function newElement(document: JsonObject, type: string, label: PartLabel): JsonObject {
  const names = namesIn(document)
  if (type === 'page') return { name: freshName('page', names), elements: [] }
  if (type === 'panel') return { type, name: freshName('panel', names), elements: [] }
  return { type, name: freshName('question', names), ...partsOf(type, label) }
}

const is = (type: string, base: string): boolean => Serializer.isDescendantOf(type, base)

const values = (part: 'choice' | 'row' | 'column', count: number, label: PartLabel): JsonObject[] =>
  Array.from({ length: count }, (_, index) => ({ value: `${part}${index + 1}`, text: label(part, index + 1) }))

function partsOf(type: string, label: PartLabel): JsonObject {
  if (type === 'matrix') return { columns: values('column', 3, label), rows: values('row', 2, label) }
  if (type === 'matrixdropdown') return { columns: cellColumns(label), rows: values('row', 2, label) }
  if (type === 'matrixdynamic') return { columns: cellColumns(label), rowCount: 1 }
  if (type === 'multipletext')
    return { items: [1, 2].map((each) => ({ name: `text${each}`, title: label('row', each) })) }
  if (type === 'paneldynamic') return { templateElements: [], panelCount: 1 }
  if (type === 'html') return { html: '' }
  if (is(type, 'selectbase') && type !== 'imagepicker') return { choices: values('choice', 3, label) }
  return {}
}

const cellColumns = (label: PartLabel): JsonObject[] =>
  [1, 2].map((each) => ({ name: `column${each}`, title: label('column', each), cellType: 'text' }))
