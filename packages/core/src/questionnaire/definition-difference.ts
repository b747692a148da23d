import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { type DefinitionElement, definitionElements } from './definition-elements.ts'
import { keptOrder } from './difference/kept-order.ts'
import { type Matches, matchElements } from './difference/match-elements.ts'
import type { PropertyChange } from './difference/property-change.ts'
import { type ElementSide, propertyChanges } from './difference/property-changes.ts'
import { localizedStrings } from './localized-strings.ts'
import type { LocalizedText } from './localized-text.ts'
import { writtenText } from './written-text.ts'

/** What became of one page, panel, question, column, or of the questionnaire as a whole. */
export interface ElementDifference {
  readonly kind: 'questionnaire' | DefinitionElement['kind']
  readonly fate: 'added' | 'removed' | 'kept'
  /** As it is called now; a removed one as it was called. */
  readonly name: string
  readonly title: LocalizedText | null
  /** SurveyJS type. */
  readonly type: string
  /** Name of the page or panel around it; null for the questionnaire and its pages. */
  readonly within: string | null
  /** Its name before, when that was another one. */
  readonly formerName: string | null
  /** Whether it stands elsewhere than before: among its neighbours, or in another page or panel. */
  readonly isMoved: boolean
  /** Name of the page or panel in which it stood, when that was another one. */
  readonly formerlyWithin: string | null
  readonly changes: readonly PropertyChange[]
}

/**
 * What is not the same in two definitions? One entry for each element with a difference, in the order in which the later
 * one is read; what was removed stands where it was. A renamed question is known by its construct, or else by its title.
 * What stands in a page, panel or matrix that came or went is listed by itself. The order of keys does not count, and
 * notes about stale translations are no difference.
 * @param earlier, later SurveyJS definitions; they may be incomplete or broken
 */
export function definitionDifference(earlier: unknown, later: unknown): ElementDifference[] {
  const before = sidesOf(earlier)
  const after = sidesOf(later)
  const matches = matchElements(before.elements, after.elements)
  const moved = movedElements(after.elements, matches)
  const removed = removedElements(before.elements, matches)
  const kept = after.elements.map((element) => {
    const former = matches.get(element)
    const difference =
      former === undefined
        ? entryOf(element, 'added')
        : changedEntry(element, former, {
            isMoved: moved.has(element),
            isWithinOther: parentBefore(element, matches) !== former.parent,
            changes: propertyChanges(before.sideOf(former), after.sideOf(element)),
          })
    return { former, element, difference }
  })
  const whole = wholeDifference(before.whole, after.whole)
  const inOrder = withRemoved(kept, before.elements, removed)
  return [...whole, ...inOrder].filter(hasDifference)
}

interface Sides {
  readonly elements: readonly DefinitionElement[]
  readonly whole: ElementSide
  readonly sideOf: (element: DefinitionElement) => ElementSide
}

function sidesOf(definition: unknown): Sides {
  const textPlaces = new Set(localizedStrings(definition).map(({ pointer }) => pointer))
  const root: PlainObject = isPlainObject(definition) ? definition : {}
  return {
    elements: definitionElements(definition),
    whole: { element: root, pointer: '', type: '', textPlaces },
    sideOf: ({ element, pointer, type }) => ({ element, pointer, type, textPlaces }),
  }
}

const NOTHING = { formerName: null, isMoved: false, formerlyWithin: null, changes: [] } as const

const entryOf = (element: DefinitionElement, fate: ElementDifference['fate']): ElementDifference => ({
  ...NOTHING,
  kind: element.kind,
  fate,
  name: element.name,
  title: writtenText(element.element.title),
  type: element.type,
  within: element.parent?.name ?? null,
})

function changedEntry(
  element: DefinitionElement,
  former: DefinitionElement,
  {
    isMoved,
    isWithinOther,
    changes,
  }: {
    readonly isMoved: boolean
    readonly isWithinOther: boolean
    readonly changes: readonly PropertyChange[]
  },
): ElementDifference {
  return {
    ...entryOf(element, 'kept'),
    formerName: former.name === element.name ? null : former.name,
    isMoved,
    formerlyWithin: isWithinOther ? (former.parent?.name ?? null) : null,
    changes,
  }
}

function wholeDifference(before: ElementSide, after: ElementSide): ElementDifference[] {
  const title = writtenText(after.element.title)
  const whole = { ...NOTHING, kind: 'questionnaire', fate: 'kept', name: '', title, type: '', within: null } as const
  return [{ ...whole, changes: propertyChanges(before, after) }]
}

const parentBefore = ({ parent }: DefinitionElement, matches: Matches): DefinitionElement | null | undefined =>
  parent === null ? null : matches.get(parent)

/** Elements that stand elsewhere than before. Of neighbours that changed places as few as possible are said to have moved. */
function movedElements(later: readonly DefinitionElement[], matches: Matches): ReadonlySet<DefinitionElement> {
  const moved = new Set<DefinitionElement>()
  const stayed = new Map<string, DefinitionElement[]>()
  for (const element of later) {
    const former = matches.get(element)
    if (former === undefined) continue
    if (parentBefore(element, matches) !== former.parent || element.list !== former.list) moved.add(element)
    else {
      const place = `${element.parent?.pointer ?? ''} ${element.list}`
      stayed.set(place, [...(stayed.get(place) ?? []), element])
    }
  }
  for (const neighbours of stayed.values()) {
    const kept = keptOrder(neighbours.map((each) => positionOf(matches.get(each))))
    for (const [index, element] of neighbours.entries()) if (!kept.has(index)) moved.add(element)
  }
  return moved
}

const positionOf = (element: DefinitionElement | undefined): number =>
  Number(element?.pointer.slice(element.pointer.lastIndexOf('/') + 1))

function removedElements(earlier: readonly DefinitionElement[], matches: Matches): ReadonlySet<DefinitionElement> {
  const found = new Set(matches.values())
  return new Set(earlier.filter((element) => !found.has(element)))
}

interface Placed {
  /** What it was; undefined for a new one. */
  readonly former: DefinitionElement | undefined
  /** What it is; null for a removed one. */
  readonly element: DefinitionElement | null
  readonly difference: ElementDifference
}

/** What was removed comes after what stood before it, and after all that this holds now. */
function withRemoved(
  kept: readonly Placed[],
  earlier: readonly DefinitionElement[],
  removed: ReadonlySet<DefinitionElement>,
): ElementDifference[] {
  const all = [...kept]
  for (const [index, element] of earlier.entries()) {
    if (!removed.has(element)) continue
    const previous = earlier[index - 1]
    let place = previous === undefined ? -1 : all.findIndex(({ former }) => former === previous)
    const sibling = all.find(({ former }) => former === siblingBefore(element, earlier.slice(0, index)))?.element
    while (sibling && isInside(all[place + 1]?.element, sibling)) place += 1
    all.splice(place + 1, 0, { former: element, element: null, difference: entryOf(element, 'removed') })
  }
  return all.map(({ difference }) => difference)
}

const siblingBefore = (
  { parent, list }: DefinitionElement,
  before: readonly DefinitionElement[],
): DefinitionElement | null => before.findLast((each) => each.parent === parent && each.list === list) ?? null

function isInside(element: DefinitionElement | null | undefined, outer: DefinitionElement): boolean {
  for (let each = element?.parent; each; each = each.parent) if (each === outer) return true
  return false
}

const hasDifference = ({ fate, formerName, isMoved, changes }: ElementDifference): boolean =>
  fate !== 'kept' || formerName !== null || isMoved || changes.length > 0
