import type { JsonObject } from '../document/json.ts'
import type { ChangeName } from '../history/change-name.ts'
import type { Change } from '../history/history.ts'
import { placesOf, rearranged, type Spot } from './rearrange.ts'
import { withFreshNames } from './with-fresh-names.ts'

/**
 * Puts copies of `elements` at a spot and selects them. Those whose name is taken get a new one, and whatever in the
 * copies refers to it follows.
 */
export function insertElements(
  document: JsonObject,
  elements: readonly JsonObject[],
  spot: Spot,
  name: ChangeName,
): Change {
  const copies = withFreshNames(structuredClone(elements), document)
  const after = rearranged(document, [], spot, copies)
  return { name, document: after, selection: placesOf(after, copies) }
}
