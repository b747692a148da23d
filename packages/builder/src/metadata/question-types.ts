import { creatableTypes } from './classes.ts'

/** Groups of the toolbox, by what a recipient does. Their words are `type-group-…`. */
export const TYPE_GROUPS = ['text', 'one', 'several', 'scale', 'matrix', 'repeated', 'show', 'other'] as const
export type TypeGroup = (typeof TYPE_GROUPS)[number]

export interface TypesOfGroup {
  readonly group: TypeGroup
  /** SurveyJS types; their words are `type-…` and `type-use-…`, or the type itself where nobody wrote any. */
  readonly types: readonly string[]
}

/** Where people look for a type. What is missing here stands under `other`. */
const GROUPED: Readonly<Record<TypeGroup, readonly string[]>> = {
  text: ['text', 'comment', 'multipletext'],
  one: ['radiogroup', 'dropdown', 'boolean', 'imagepicker', 'buttongroup'],
  several: ['checkbox', 'tagbox', 'ranking'],
  scale: ['rating', 'slider'],
  matrix: ['matrix', 'matrixdropdown', 'matrixdynamic'],
  repeated: ['paneldynamic', 'panel'],
  show: ['html', 'image', 'expression'],
  other: ['file', 'signaturepad'],
}

/** Every type that the installed survey-core can make and show, grouped for the toolbox. Empty groups are left out. */
export function questionTypes(creatable: readonly string[] = creatableTypes()): readonly TypesOfGroup[] {
  const known = new Set(Object.values(GROUPED).flat())
  const added = creatable.filter((type) => !known.has(type))
  return TYPE_GROUPS.map((group) => ({
    group,
    types: [...GROUPED[group].filter((type) => creatable.includes(type)), ...(group === 'other' ? added : [])],
  })).filter(({ types }) => types.length > 0)
}
