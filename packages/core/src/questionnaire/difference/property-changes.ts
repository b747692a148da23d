import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import { isSameJson } from '../../json/same-json.ts'
import { isElementList } from '../definition-elements.ts'
import { entryText, entryValue } from '../entry-text.ts'
import { EXPRESSION_KEYS } from '../find-definition-issues.ts'
import { pointerTo } from '../json-pointer.ts'
import { ANNOTATION_KEY } from '../list-items.ts'
import { STALE_NOTE_KEY } from '../stale-note.ts'
import { textsByLanguage } from '../text-languages.ts'
import { keptOrder } from './kept-order.ts'
import type { PropertyChange } from './property-change.ts'

/** One side of an element: itself, at its place in its definition, of which the texts are known by their place. */
export interface ElementSide {
  readonly element: PlainObject
  readonly pointer: string
  readonly type: string
  /** JSON pointers of every text of the definition. */
  readonly textPlaces: ReadonlySet<string>
}

/**
 * What is not the same in two elements, apart from their names and from the elements inside them? Each text in each
 * language, each choice, rule, fact of measurement and other property. The order of keys does not count.
 */
export function propertyChanges(before: ElementSide, after: ElementSide): PropertyChange[] {
  const keys = unionOf(before.element, after.element).filter(
    (key) => key !== 'name' && !(isElementList(key, before.type) && isElementList(key, after.type)),
  )
  return keys.flatMap((key) =>
    changesAt({
      property: key,
      key,
      before: sideAt(before, before.element, before.pointer, key),
      after: sideAt(after, after.element, after.pointer, key),
    }),
  )
}

/** A value on one side. */
interface Side {
  readonly value: unknown
  readonly pointer: string
  readonly textPlaces: ReadonlySet<string>
}

interface Place {
  readonly property: string
  readonly key: string
  readonly before: Side
  readonly after: Side
}

const sideAt = (
  { textPlaces }: Pick<Side, 'textPlaces'>,
  holder: unknown,
  pointer: string,
  key: string | number,
): Side => ({
  value: memberOf(holder, key),
  pointer: pointerTo(pointer, key),
  textPlaces,
})

function changesAt(place: Place): PropertyChange[] {
  const { key, before, after } = place
  if (key === STALE_NOTE_KEY || isSameJson(before.value, after.value)) return []
  if (isText(before) || isText(after)) return textChanges(place)
  if (isEntryList(place)) return entryChanges(place)
  if (isPlainObject(before.value) && isPlainObject(after.value)) return memberChanges(place)
  if (Array.isArray(before.value) && Array.isArray(after.value) && before.value.length === after.value.length)
    return before.value.flatMap((_entry, index) => changesAt(within(place, String(index), index, index)))
  return [valueChange(place)]
}

const memberChanges = (place: Place): PropertyChange[] =>
  unionOf(place.before.value, place.after.value).flatMap((key) => changesAt(within(place, key, key, key)))

/** The same place one step further in. */
function within(place: Place, step: string, keyBefore: string | number, keyAfter: string | number): Place {
  const { before, after } = place
  return {
    property: `${place.property}/${step}`,
    key: typeof keyAfter === 'number' ? place.key : keyAfter,
    before: sideAt(before, before.value, before.pointer, keyBefore),
    after: sideAt(after, after.value, after.pointer, keyAfter),
  }
}

const isText = ({ value, pointer, textPlaces }: Side): boolean => value !== undefined && textPlaces.has(pointer)

function textChanges({ property, before, after }: Place): PropertyChange[] {
  const earlier = textsByLanguage(before.value)
  const later = textsByLanguage(after.value)
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((language): PropertyChange[] => {
    const texts = { before: earlier.get(language) ?? null, after: later.get(language) ?? null }
    return texts.before === texts.after ? [] : [{ kind: 'text', property, language, ...texts }]
  })
}

/** Lists of choices, rows, columns, fields: every entry has a value, and no two the same. */
function isEntryList({ key, before, after }: Place): boolean {
  if (key === ANNOTATION_KEY || !ENTRY_LISTS.has(key)) return false
  return [before.value, after.value].every((list) => list === undefined || (Array.isArray(list) && isDistinct(list)))
}

const ENTRY_LISTS: ReadonlySet<string> = new Set(['choices', 'rows', 'columns', 'rateValues', 'items'])

function isDistinct(list: readonly unknown[]): boolean {
  const values = list.map(entryValue)
  return !values.includes(null) && new Set(values).size === values.length
}

function entryChanges(place: Place): PropertyChange[] {
  const earlier = indexByValue(place.before.value)
  const later = indexByValue(place.after.value)
  const change = (kind: 'entry-added' | 'entry-removed' | 'entry-moved', { value, entry }: Entry): PropertyChange => ({
    kind,
    property: place.property,
    value,
    text: entryText(entry),
  })
  const kept = [...later.values()].filter(({ value }) => earlier.has(value))
  const inOrder = keptOrder(kept.map(({ value }) => earlier.get(value)?.index ?? 0))
  return [
    ...[...earlier.values()].filter(({ value }) => !later.has(value)).map((entry) => change('entry-removed', entry)),
    ...[...later.values()].filter(({ value }) => !earlier.has(value)).map((entry) => change('entry-added', entry)),
    ...kept.filter((_entry, position) => !inOrder.has(position)).map((entry) => change('entry-moved', entry)),
    ...kept.flatMap(({ value, index }) => entryMemberChanges(place, value, earlier.get(value)?.index ?? 0, index)),
  ]
}

interface Entry {
  readonly value: string
  readonly entry: unknown
  readonly index: number
}

const indexByValue = (list: unknown): ReadonlyMap<string, Entry> =>
  new Map(
    (Array.isArray(list) ? list : []).map((entry: unknown, index) => {
      const value = entryValue(entry) ?? ''
      return [value, { value, entry, index }] as const
    }),
  )

/** A bare value is the same as an object with nothing but that value. */
function entryMemberChanges(place: Place, value: string, indexBefore: number, indexAfter: number): PropertyChange[] {
  const entry = within(place, value, indexBefore, indexAfter)
  const before = { ...entry.before, value: asObject(entry.before.value) }
  const after = { ...entry.after, value: asObject(entry.after.value) }
  return unionOf(before.value, after.value)
    .filter((key) => !isElementList(key, ''))
    .flatMap((key) => changesAt(within({ ...entry, before, after }, key, key, key)))
}

const asObject = (entry: unknown): PlainObject => (isPlainObject(entry) ? entry : { value: entry })

const valueChange = ({ property, key, before, after }: Place): PropertyChange => ({
  kind: kindOf(property, key),
  property,
  before: shown(before.value),
  after: shown(after.value),
})

const RULE_LISTS: ReadonlySet<string> = new Set(['triggers', 'calculatedValues', 'validators'])

function kindOf(property: string, key: string): 'logic' | 'measurement' | 'other' {
  const [first = ''] = property.split('/')
  if (first === ANNOTATION_KEY) return 'measurement'
  return EXPRESSION_KEYS.has(key) || RULE_LISTS.has(first) ? 'logic' : 'other'
}

const shown = (value: unknown): string | null => {
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const unionOf = (one: unknown, other: unknown): string[] => [
  ...new Set([one, other].flatMap((each) => (isPlainObject(each) ? Object.keys(each) : []))),
]

function memberOf(holder: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Array.isArray(holder) ? holder[key] : undefined
  return isPlainObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined
}
