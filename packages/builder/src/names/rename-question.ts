import { DEFINITION_LIMITS } from '@estela/core/questionnaire/find-definition-issues'
import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withValue } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { type NamedThing, type NameIndex, nameIndexOf, scopeAt } from './named-things.ts'
import { type Reference, referencesIn } from './references.ts'
import { renamedInAnswers } from './renamed-in-answers.ts'
import { type Replacement, replacedInPlaces } from './replaced-in-places.ts'

export type Renaming =
  | { readonly outcome: 'renamed'; readonly document: JsonObject; readonly followed: number }
  /** Another thing bears the name where both are valid. Expressions do not tell upper from lower case. */
  | { readonly outcome: 'clash'; readonly with: Pointer }
  /** What these places say would mean something else than before. */
  | { readonly outcome: 'changes-meaning'; readonly places: readonly Pointer[] }
  | { readonly outcome: 'unusable-name' }

/**
 * Gives a question, page, panel, column, item or calculated value another name, and lets everything follow that calls
 * it: expressions, texts in all languages, triggers, carried choices, shared keys, answers given beforehand. Only the
 * name itself is replaced in each of them. A question with a `valueName` keeps its key, so what goes by the key stays.
 * @param pointer place of the element
 */
export function renameQuestion(document: JsonObject, pointer: Pointer, newName: string): Renaming {
  if (!isUsableName(newName)) return { outcome: 'unusable-name' }
  const index = nameIndexOf(document)
  const clash = bearerOf(newName, pointer, index)
  if (clash !== undefined) return { outcome: 'clash', with: clash.pointer }
  const references = referencesIn(document)
  const following = references.filter((reference) => follows(reference, pointer))
  const named = withValue(document, pointerTo(pointer, 'name'), newName)
  const followed = replacedInPlaces(
    named,
    following.map((reference) => replacementOf(reference, newName, document)),
  )
  const renamed = renamedInAnswers(followed, pointer, valueAt(document, pointerTo(pointer, 'name')), newName)
  const places = differingPlaces(references, referencesIn(renamed))
  if (places.length > 0) return { outcome: 'changes-meaning', places }
  return { outcome: 'renamed', document: renamed, followed: following.length }
}

/** survey-core reads `{name}` up to the brace, and a leading `$` or `#` as a sign of its own. */
const isUsableName = (name: string): boolean =>
  name !== '' &&
  name.trim() === name &&
  name.length <= DEFINITION_LIMITS.nameLength &&
  !/[{}\p{Cc}\p{Cs}]|^[$#]/u.test(name)

function bearerOf(name: string, pointer: Pointer, index: NameIndex): NamedThing | undefined {
  const own = index.all.find((thing) => thing.pointer === pointer)
  const scope = scopeAt(index, pointer)
  return index.all.find(
    (thing) =>
      thing.pointer !== pointer &&
      thing.owner === (own?.owner ?? null) &&
      scopeAt(index, thing.pointer) === scope &&
      [thing.key, thing.name].some((each) => each.toLowerCase() === name.toLowerCase()) &&
      !sharesKey(thing, own),
  )
}

/** Questions that keep their answers under one key do so on purpose. */
const sharesKey = (thing: NamedThing, own: NamedThing | undefined): boolean =>
  own !== undefined && thing.key !== thing.name && thing.key === own.key

const follows = ({ thing, by }: Reference, pointer: Pointer): boolean =>
  thing.pointer === pointer && (by === 'name' || !hasOwnKey(thing))

const hasOwnKey = ({ element }: NamedThing): boolean =>
  typeof element.valueName === 'string' && element.valueName !== ''

function replacementOf({ place, start, end }: Reference, newName: string, document: JsonObject): Replacement {
  const text = valueAt(document, place)
  const isInQuotes = typeof text === 'string' && /['"]/.test(text[start - 1] ?? '')
  return { place, start, end, text: isInQuotes ? newName.replace(/['"]/g, '\\$&') : newName }
}

/** Where something else is meant than before: a name that was free to be anything is now a thing's, or the reverse. */
function differingPlaces(before: readonly Reference[], after: readonly Reference[]): Pointer[] {
  const tellBefore = countsOf(before)
  const tellAfter = countsOf(after)
  const keys = new Set([...tellBefore.keys(), ...tellAfter.keys()])
  const differing = [...keys].filter((key) => tellBefore.get(key) !== tellAfter.get(key))
  return [...new Set(differing.map((key) => key.split(' ')[0] ?? ''))]
}

function countsOf(references: readonly Reference[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place, thing } of references) {
    const key = `${place.replaceAll(' ', '%20')} ${thing.pointer}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
