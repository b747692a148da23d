import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'

/** Keys that were held while something was clicked. */
interface HeldKeys {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * What is selected after a click on an element: it alone; with Ctrl or ⌘ it joins or leaves; with Shift all from the
 * first selected one to it, in reading order.
 */
export function clickedSelection(
  document: JsonObject,
  selection: readonly Pointer[],
  clicked: Pointer,
  { shiftKey, ctrlKey, metaKey }: HeldKeys,
): readonly Pointer[] {
  if (ctrlKey || metaKey)
    return selection.includes(clicked) ? selection.filter((each) => each !== clicked) : [...selection, clicked]
  const [first] = selection
  if (!shiftKey || first === undefined) return [clicked]
  const nodes = withDescendants(elementsOf(document))
  const isPage = (place: Pointer) => nodes.find(({ pointer }) => pointer === place)?.kind === 'page'
  // Between two questions lie their pages too; whoever selects questions does not mean those.
  const places = nodes.filter(({ kind }) => (kind === 'page') === isPage(clicked)).map(({ pointer }) => pointer)
  if (!places.includes(first)) return [clicked]
  const ends = [places.indexOf(first), places.indexOf(clicked)].toSorted((one, other) => one - other)
  const range = places.slice(ends[0], (ends[1] ?? 0) + 1)
  // The first stays first, so that the next click with Shift starts there again.
  return first === clicked ? [clicked] : [first, ...range.filter((place) => place !== first)]
}
