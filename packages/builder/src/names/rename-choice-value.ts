import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { ANNOTATION_KEY } from '@estela/core/questionnaire/list-items'
import { withValue } from '../document/change-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { choiceListOf } from './choices-of.ts'
import { comparedConstants } from './compared-constants.ts'
import { quoted } from './expression-tokens.ts'
import { type NamedThing, nameIndexOf, scopeAt } from './named-things.ts'
import { referencesIn } from './references.ts'
import { EXPRESSION_PROPERTIES } from './referring-properties.ts'
import { ANSWER_PROPERTIES, renamedInAnswers } from './renamed-in-answers.ts'
import { type Replacement, replacedInPlaces } from './replaced-in-places.ts'
import { resolveName } from './resolve-name.ts'
import { isSameValue } from './same-value.ts'
import { visitTexts } from './visit-texts.ts'

export type ChoiceRenaming =
  | { readonly outcome: 'renamed'; readonly document: JsonObject; readonly followed: number }
  /** Another entry of the list has the value. */
  | { readonly outcome: 'clash'; readonly with: Pointer }

/**
 * Gives a choice, a matrix column or a matrix row another value, and lets everything follow that compares with it:
 * expressions about its question and about questions that carry its choices over, answers given beforehand, values set
 * by triggers, and what Estela counts as an outcome. Rows follow in names such as `{matrix.row}` too.
 * @param pointer place of the entry in `choices`, `rateValues`, `columns` or `rows`
 */
export function renameChoiceValue(document: JsonObject, pointer: Pointer, newValue: string | number): ChoiceRenaming {
  const list = parentOf(pointer) ?? ''
  const old = valueOfEntry(valueAt(document, pointer))
  const clash = entryWith(document, list, pointer, newValue)
  if (clash !== null) return { outcome: 'clash', with: clash }
  const changes: ValueChange = { list, old, value: newValue }
  const replacements = [...comparedReplacements(document, changes), ...rowReplacements(document, pointer, newValue)]
  const written = replacedInPlaces(withEntryValue(document, pointer, newValue), replacements)
  const isRow = /\/rows\/\d+$/.test(pointer)
  const followed = isRow ? renamedInAnswers(written, pointer, old, String(newValue)) : inAnswers(written, changes)
  return { outcome: 'renamed', document: followed, followed: replacements.length }
}

interface ValueChange {
  readonly list: Pointer
  readonly old: Json
  readonly value: string | number
}

const valueOfEntry = (entry: Json | undefined): Json => (isJsonObject(entry) ? (entry.value ?? null) : (entry ?? null))

function entryWith(document: JsonObject, list: Pointer, pointer: Pointer, value: string | number): Pointer | null {
  const entries = valueAt(document, list)
  if (!isJsonList(entries)) return null
  const places = entries.map((_, index) => pointerTo(list, index))
  return places.find((place, index) => place !== pointer && isSameValue(valueOfEntry(entries[index]), value)) ?? null
}

const withEntryValue = (document: JsonObject, pointer: Pointer, value: string | number): JsonObject =>
  withValue(document, isJsonObject(valueAt(document, pointer)) ? pointerTo(pointer, 'value') : pointer, value)

function comparedReplacements(document: JsonObject, { list, old, value }: ValueChange): Replacement[] {
  const index = nameIndexOf(document)
  const found: Replacement[] = []
  visitTexts(document, '', '', (text, place, property) => {
    if (!EXPRESSION_PROPERTIES.has(property)) return
    for (const constant of comparedConstants(text)) {
      if (!isSameValue(constant.value, old)) continue
      const thing = resolveName(constant.name, scopeAt(index, place)).at(-1)?.thing
      const from = thing === undefined ? ownList(constant.name, place, property) : choiceListOf(document, thing)
      if (from === list) found.push({ place, start: constant.start, end: constant.end, text: written(value) })
    }
  })
  return found
}

const written = (value: string | number): string => (typeof value === 'number' ? `${value}` : quoted(value))

/** The list of which `{item}` and `{choice}` are the entries, where an expression is about them. */
function ownList(name: string, place: Pointer, property: string): Pointer | null {
  if (!/^(item|choice)$/i.test(name.trim())) return null
  const about = /^(choices|rows|columns)(Visible|Enable)If$/.exec(property)?.[1]
  if (about !== undefined) return `${parentOf(place)}/${about}`
  return /^(.*\/(?:choices|rows|columns|rateValues))\/\d+\/\w+$/.exec(place)?.[1] ?? null
}

const rowReplacements = (document: JsonObject, pointer: Pointer, value: string | number): Replacement[] =>
  referencesIn(document)
    .filter(({ thing }) => thing.pointer === pointer && thing.kind === 'row')
    .map(({ place, start, end }) => ({ place, start, end, text: `${value}` }))

/** Answers given beforehand to every question that takes its choices from the list. */
function inAnswers(document: JsonObject, { list, old, value }: ValueChange): JsonObject {
  const things = nameIndexOf(document).all.filter((thing) => takesFrom(document, thing, list))
  const keys = new Set(things.map(({ key }) => key))
  const withDefaults = things.reduce((changed, thing) => inElement(changed, thing, old, value), document)
  const triggers = valueAt(withDefaults, '/triggers')
  return (isJsonList(triggers) ? triggers : []).reduce((changed: JsonObject, trigger, index) => {
    if (!isJsonObject(trigger)) return changed
    const properties = [
      ...(keys.has(String(trigger.setToName)) ? ['setValue'] : []),
      ...(keys.has(String(trigger.name)) ? ['value'] : []),
    ]
    return withSwapped(changed, pointerTo('/triggers', index), properties, old, value)
  }, withDefaults)
}

/** A matrix of answers has its answers from its columns. */
const takesFrom = (document: JsonObject, thing: NamedThing, list: Pointer): boolean =>
  choiceListOf(document, thing) === list || (thing.type === 'matrix' && list === `${thing.pointer}/columns`)

function inElement(document: JsonObject, { pointer }: NamedThing, old: Json, value: string | number): JsonObject {
  const outcomes = `${pointer}/${ANNOTATION_KEY}/outcomes`
  const facts = valueAt(document, outcomes)
  const changed = withSwapped(document, pointer, ANSWER_PROPERTIES, old, value)
  return isJsonObject(facts) ? withSwapped(changed, outcomes, Object.keys(facts), old, value) : changed
}

const withSwapped = (
  document: JsonObject,
  around: Pointer,
  properties: readonly string[],
  old: Json,
  value: string | number,
): JsonObject =>
  properties.reduce((changed, property) => {
    const place = pointerTo(around, property)
    const before = valueAt(changed, place)
    return before === undefined ? changed : withValue(changed, place, swapped(before, old, value))
  }, document)

function swapped(answer: Json, old: Json, value: string | number): Json {
  if (isJsonList(answer)) return answer.map((entry) => swapped(entry, old, value))
  if (isJsonObject(answer))
    return Object.fromEntries(Object.entries(answer).map(([key, entry]) => [key, swapped(entry, old, value)]))
  return answer !== null && isSameValue(answer, old) ? value : answer
}
