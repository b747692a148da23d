import type { NamedThing, NameScope, Things } from './named-things.ts'

/** A part of a name that stands for a thing; `start` and `end` count in the name. */
export interface NameUse {
  readonly thing: NamedThing
  readonly start: number
  readonly end: number
}

/**
 * What does the name between braces stand for, seen from a scope? Outer things before inner ones: `matrix.row.column`
 * gives three. Empty for variables, `{item}` and the like, and for names of nothing. As survey-core reads it: in any
 * case of letters, the longest name first.
 */
export function resolveName(name: string, scope: NameScope): readonly NameUse[] {
  const start = /^\s*[#$]?/.exec(name)?.[0].length ?? 0
  const step = /^[^.[]*/.exec(name.slice(start))?.[0] ?? ''
  const prefixed = scopedThings(step.toLowerCase(), scope)
  if (prefixed.length > 0 && name[start + step.length] === '.') {
    const uses = firstFound(prefixed, name, start + step.length + 1)
    if (uses.length > 0) return uses
  }
  const survey = outermost(scope)
  const isProperty = name[start - 1] === '$'
  return firstFound(isProperty ? [survey.things, survey.containers] : [survey.things], name, start)
}

/** The kind of scope each prefix looks in. */
const PREFIXES: Readonly<Record<string, 'panel' | 'row'>> = {
  panel: 'panel',
  prevpanel: 'panel',
  nextpanel: 'panel',
  row: 'row',
  prevrow: 'row',
  nextrow: 'row',
  totalrow: 'row',
}

/** Where to look for what follows a prefix, the nearest first; beside a question also `{panel.x}` means its neighbours. */
function scopedThings(prefix: string, scope: NameScope): readonly Things[] {
  if (prefix === 'parentpanel')
    return scopesOf(scope, 'panel')
      .slice(1)
      .map(({ things }) => things)
  const kind = PREFIXES[prefix]
  if (kind === undefined) return []
  const found = scopesOf(scope, kind).flatMap(thingsSharing)
  return prefix === 'panel' && found.length === 0 ? [outermost(scope).things] : found
}

/** What is there in each entry, and what others keep in the same entries. */
const thingsSharing = ({ things, sharing }: NameScope): Things[] => [things, ...sharing.map((each) => each.things)]

/** The scopes of a kind from the innermost outwards. */
const scopesOf = (scope: NameScope | null, kind: NameScope['kind']): NameScope[] =>
  scope === null ? [] : [...(scope.kind === kind ? [scope] : []), ...scopesOf(scope.around, kind)]

/** The scope of the questionnaire itself. */
export const outermost = (scope: NameScope): NameScope => (scope.around === null ? scope : outermost(scope.around))

const firstFound = (places: readonly Things[], name: string, start: number): readonly NameUse[] =>
  places.map((things) => resolveIn(things, name, start)).find((uses) => uses.length > 0) ?? []

/** What stands at `start` of a name, looked for among these things, with all that follows behind a dot. */
export function resolveIn(things: Things, name: string, start: number): readonly NameUse[] {
  for (const end of endsIn(name, start)) {
    const thing = things.get(name.slice(start, end).toLowerCase())
    if (thing !== undefined) return [{ thing, start, end }, ...usesBehind(thing, name, end)]
  }
  return []
}

/** Where a name may end, the furthest first: at a dot, an index, an addition of survey-core's, or at the end. */
function endsIn(name: string, start: number): number[] {
  const trimmed = name.trimEnd().length
  const inner = [...name.slice(start, trimmed).matchAll(/\.|\[|-(?:Comment|unwrapped|total)(?=$|\.)/gi)]
  return [trimmed, ...inner.map(({ index }) => start + index).reverse()]
}

/** What follows behind a thing: an entry's question, a row and its column, an item. */
function usesBehind(thing: NamedThing, name: string, end: number): readonly NameUse[] {
  const index = /^(?:\[-?\d+\]|-total)?\./.exec(name.slice(end))?.[0]
  if (index === undefined) return []
  const start = end + index.length
  if (thing.parts.size === 0 || index !== '.')
    return thing.entries === null ? [] : resolveIn(thing.entries.things, name, start)
  const uses = resolveIn(thing.parts, name, start)
  const row = uses.at(-1)
  const isRow = row !== undefined && thing.entries !== null && name[row.end] === '.'
  return isRow ? [...uses, ...resolveIn(thing.entries.things, name, row.end + 1)] : uses
}
