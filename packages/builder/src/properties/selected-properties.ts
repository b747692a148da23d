import { isSameJson } from '@estela/core/json/same-json'
import type { Json, JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { type PropertyInUse, propertiesOf } from '../metadata/properties-of.ts'
import type { PropertyKind } from '../metadata/property-kind.ts'
import { type Target, targetAt } from '../metadata/target.ts'
import type { PropertyFieldProps } from './property-field.tsx'

export interface Selected {
  readonly pointer: Pointer
  readonly target: Target
}

/** What the panel is about: the selected objects, or the questionnaire where nothing is selected. */
export function selectedIn(document: JsonObject, selection: readonly Pointer[]): readonly [Selected, ...Selected[]] {
  const [first, ...others] = selection.flatMap((pointer) => {
    const target = targetAt(document, pointer)
    return target === null ? [] : [{ pointer, target }]
  })
  return first === undefined
    ? [{ pointer: '', target: { className: 'survey', json: document, owner: null } }]
    : [first, ...others]
}

/** Kinds that several elements can be given at once. Lists and objects belong to one element. */
const OF_SEVERAL: ReadonlySet<PropertyKind> = new Set([
  'text',
  'long-text',
  'address',
  'color',
  'localized-text',
  'localized-long-text',
  'number',
  'switch',
  'choice',
  'set',
  'expression',
  'value',
])

/** The fields for what is selected. Of several elements, the properties that all have and that may be equal. */
export function fieldsOf([first, ...others]: readonly [Selected, ...Selected[]]): readonly PropertyFieldProps[] {
  const own = propertiesOf(first.target)
  if (others.length === 0)
    return own.map(({ property, key, value, applies }) => ({
      ...{ property, value, applies, target: first.target, isMixed: false },
      places: [{ owner: first.pointer, key }],
    }))
  const ofOthers = others.map(({ pointer, target }) => ({
    pointer,
    byName: new Map(propertiesOf(target).map((each) => [each.property.name, each])),
  }))
  return own.flatMap((each) => {
    const { property, key } = each
    const counterparts = ofOthers.flatMap(({ pointer, byName }) =>
      placed(pointer, byName.get(property.name), property.kind),
    )
    if (counterparts.length < others.length || !OF_SEVERAL.has(property.kind) || property.name === 'name') return []
    return [common(each, { owner: first.pointer, key }, counterparts)]
  })
}

interface Placed {
  readonly place: { readonly owner: Pointer; readonly key: string }
  readonly value: Json | undefined
  readonly applies: boolean
}

const placed = (owner: Pointer, found: PropertyInUse | undefined, kind: PropertyKind): Placed[] =>
  found === undefined || found.property.kind !== kind
    ? []
    : [{ place: { owner, key: found.key }, value: found.value, applies: found.applies }]

function common(
  { property, value, applies }: PropertyInUse,
  place: Placed['place'],
  others: readonly Placed[],
): PropertyFieldProps {
  const isMixed = others.some((each) => !isSameJson(each.value, value))
  return {
    property,
    places: [place, ...others.map((each) => each.place)],
    value: isMixed ? undefined : value,
    applies: applies || others.some((each) => each.applies),
    isMixed,
    target: null,
  }
}
