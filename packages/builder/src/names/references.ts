import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer, parentOf } from '../document/pointer.ts'
import { type ExpressionName, namesInExpression, namesInText } from './expression-names.ts'
import { type NamedThing, type NameIndex, type NameScope, nameIndexOf, scopeAt } from './named-things.ts'
import { EXPRESSION_PROPERTIES, NAMING_PROPERTIES, PIPED_PROPERTIES } from './referring-properties.ts'
import { type NameUse, resolveIn, resolveName } from './resolve-name.ts'
import { visitTexts } from './visit-texts.ts'

/** A place in a document that names a thing. */
export interface Reference {
  readonly thing: NamedThing
  /** The text that names it: a property, a language of one, or an entry of a list. */
  readonly place: Pointer
  /** The name of the property that holds it: `visibleIf`, `title`, `setToName`. */
  readonly property: string
  readonly kind: 'expression' | 'text' | 'name'
  /** Whether it is called by its `name`, or by the key under which its answers are kept (`valueName`, else the name). */
  readonly by: 'name' | 'key'
  /** From which character of the text to which the name reaches. */
  readonly start: number
  readonly end: number
}

/** Every place of a document that names a question, page, panel, column, row, item or calculated value. */
export function referencesIn(document: JsonObject): readonly Reference[] {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const index = nameIndexOf(document)
  const found: Reference[] = []
  visitTexts(document, '', '', (text, place, property) => {
    for (const reference of referencesAt(text, place, property, index)) found.push(reference)
  })
  remembered.set(document, found)
  return found
}

/** Several parts of the screen ask this of the same document. */
const remembered = new WeakMap<JsonObject, readonly Reference[]>()

function referencesAt(text: string, place: Pointer, property: string, index: NameIndex): Reference[] {
  const by = namingAt(place, property)
  if (by !== null) return namedAt(text, place, property, by, index)
  const kind = EXPRESSION_PROPERTIES.has(property) ? 'expression' : 'text'
  if (kind === 'text' && !(PIPED_PROPERTIES.has(property) && text.includes('{'))) return []
  const scope = scopeAt(index, place)
  const names = kind === 'expression' ? namesInExpression(text) : namesInText(text)
  return names.flatMap((name) =>
    usesOf(name, scope, index).map(({ thing, start, end }) => ({
      thing,
      place,
      property,
      kind,
      by: name.by,
      start: name.start + start,
      end: name.start + end,
    })),
  )
}

function usesOf({ name, by, within }: ExpressionName, scope: NameScope, index: NameIndex): readonly NameUse[] {
  if (by === 'name') return wholeUse(thingNamed(name, scope, index), name)
  const entries = within === null ? null : entriesNamed(within, scope)
  const inside = entries === null ? [] : resolveIn(entries.things, name, 0)
  return inside.length > 0 ? inside : resolveName(name, scope)
}

/** In a matrix, `{matrix}` is the matrix itself. */
const entriesNamed = (name: string, scope: NameScope): NameScope | null =>
  name.toLowerCase() === 'matrix' && scope.kind === 'row'
    ? scope
    : (resolveName(name, scope).at(-1)?.thing.entries ?? null)

const wholeUse = (thing: NamedThing | undefined, name: string): NameUse[] =>
  thing === undefined ? [] : [{ thing, start: 0, end: name.length }]

/** By what a property that is nothing but a name means it; null where it holds something else. */
function namingAt(place: Pointer, property: string): 'name' | 'key' | null {
  if (property === 'name') return /^\/triggers\/\d+\/name$/.test(place) ? 'key' : null
  if (property === 'valueName' && place.endsWith('/choicesByUrl/valueName')) return null
  return NAMING_PROPERTIES.get(property) ?? null
}

function namedAt(text: string, place: Pointer, property: string, by: 'name' | 'key', index: NameIndex): Reference[] {
  const scope = scopeAt(index, place)
  const thing = by === 'name' ? thingNamed(text, scope, index) : thingWithKey(text, place, property, scope)
  return thing === undefined ? [] : [{ thing, place, property, kind: 'name', by, start: 0, end: text.length }]
}

/** A `valueName` shares the key of another question; that it is the own key says nothing. */
function thingWithKey(text: string, place: Pointer, property: string, scope: NameScope): NamedThing | undefined {
  const things = property === 'keyName' ? [scope.things] : scopesOutwards(scope).map((each) => each.things)
  const thing = things.map((each) => each.get(text.toLowerCase())).find((each) => each !== undefined)
  return property === 'valueName' && thing?.pointer === parentOf(place) ? undefined : thing
}

/** The element of that name: in the own scope first, then around it. */
function thingNamed(name: string, scope: NameScope, { all }: NameIndex): NamedThing | undefined {
  const named = all.filter((thing) => thing.name === name && BY_NAME.has(thing.kind))
  const inside = (owner: Pointer) => (thing: NamedThing) => isWithin(thing.pointer, owner)
  return (
    scopesOutwards(scope)
      .map(({ owner }) => named.find(inside(owner)))
      .find((each) => each !== undefined) ?? named[0]
  )
}

const BY_NAME: ReadonlySet<string> = new Set(['page', 'panel', 'question', 'column'])

const scopesOutwards = (scope: NameScope): NameScope[] =>
  scope.around === null ? [scope] : [scope, ...scopesOutwards(scope.around)]
