import type { DefinitionElement } from '../definition-elements.ts'
import { annotationOf } from '../list-items.ts'
import { writtenText } from '../written-text.ts'

/** Elements of a later definition → what they were in the earlier one. Those without a match are new. */
export type Matches = ReadonlyMap<DefinitionElement, DefinitionElement>

/**
 * Which element of the earlier definition is which of the later one? First those of the same name; of the rest, those
 * that measure the same construct; of the rest, those of the same type with the same title, and those without a name in
 * their order. Names in a repeated panel, in the detail of a row and of columns are their own.
 */
export function matchElements(earlier: readonly DefinitionElement[], later: readonly DefinitionElement[]): Matches {
  const matches = new Map<DefinitionElement, DefinitionElement>()
  const byName = ({ name }: DefinitionElement) => (name === '' ? null : name)
  // What stands in a renamed panel or matrix can be found by its name only after that.
  for (const keyOf of [byName, constructOf, typeAndTitleOf, typeOfNameless, byName, constructOf]) {
    for (const scoped of scopesOf(later)) matchWithin(scoped, earlier, matches, keyOf)
  }
  return matches
}

type KeyOf = (element: DefinitionElement) => string | null

/** The later elements in groups within which names are distinct, outer groups first. */
function scopesOf(later: readonly DefinitionElement[]): readonly (readonly DefinitionElement[])[] {
  const groups = new Map<string, DefinitionElement[]>()
  for (const element of later) {
    const scope = scopeOf(element)
    const key = `${familyOf(element)} ${scope?.pointer ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), element])
  }
  return [...groups.values()]
}

function matchWithin(
  group: readonly DefinitionElement[],
  earlier: readonly DefinitionElement[],
  matches: Map<DefinitionElement, DefinitionElement>,
  keyOf: KeyOf,
): void {
  const [first] = group
  if (first === undefined) return
  const outer = scopeOf(first)
  const formerOuter = outer === null ? null : matches.get(outer)
  if (formerOuter === undefined) return
  const taken = new Set(matches.values())
  const open = earlier.filter(
    (each) => !taken.has(each) && familyOf(each) === familyOf(first) && scopeOf(each) === formerOuter,
  )
  const candidates = uniqueBy(open, keyOf)
  for (const [key, element] of uniqueBy(
    group.filter((each) => !matches.has(each)),
    keyOf,
  )) {
    const former = candidates.get(key)
    if (former !== undefined) matches.set(element, former)
  }
}

/** A later key of the same name is numbered, so that doubles of a broken draft are matched in their order. */
function uniqueBy(elements: readonly DefinitionElement[], keyOf: KeyOf): Map<string, DefinitionElement> {
  const seen = new Map<string, number>()
  return new Map(
    elements.flatMap((element) => {
      const key = keyOf(element)
      if (key === null) return []
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return [[`${key} ${count}`, element] as const]
    }),
  )
}

const familyOf = ({ kind }: DefinitionElement): string => (kind === 'page' || kind === 'column' ? kind : 'element')

const OWN_NAMES: ReadonlySet<string> = new Set(['templateElements', 'detailElements', 'columns'])

/** The element within which this one's name is distinct; null where it is in the whole definition. */
function scopeOf(element: DefinitionElement): DefinitionElement | null {
  for (let each: DefinitionElement | null = element; each !== null; each = each.parent)
    if (OWN_NAMES.has(each.list)) return each.parent
  return null
}

const constructOf: KeyOf = ({ element }) => {
  const construct = annotationOf(element)?.construct
  return typeof construct === 'string' ? construct : null
}

const typeOfNameless: KeyOf = ({ name, kind, type }) => (name === '' ? `${kind} ${type}` : null)

const typeAndTitleOf: KeyOf = ({ type, element }) => {
  const title = writtenText(element.title)
  return title === null ? null : `${type} ${title.en}`
}
