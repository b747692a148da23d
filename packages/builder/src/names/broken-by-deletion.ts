import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer } from '../document/pointer.ts'
import { type NamedThing, nameIndexOf, scopeAt } from './named-things.ts'
import { type Reference, referencesIn } from './references.ts'

/**
 * What would no longer find what it names, if the elements at these places went? References inside of what goes do not
 * count, nor those to a key that a question which stays keeps alive.
 */
export function brokenByDeletion(document: JsonObject, pointers: readonly Pointer[]): readonly Reference[] {
  const goes = (place: Pointer) => pointers.some((pointer) => isWithin(place, pointer))
  const index = nameIndexOf(document)
  const isKeptAlive = ({ pointer, key, kind, owner }: NamedThing) =>
    index.all.some(
      (other) =>
        other.key === key &&
        other.owner === owner &&
        (kind === 'page' || kind === 'panel') === (other.kind === 'page' || other.kind === 'panel') &&
        !goes(other.pointer) &&
        scopeAt(index, other.pointer) === scopeAt(index, pointer),
    )
  return referencesIn(document).filter(
    ({ thing, place, by }) => goes(thing.pointer) && !goes(place) && (by === 'name' || !isKeptAlive(thing)),
  )
}
