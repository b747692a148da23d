import type { JsonObject } from '../document/json.ts'
import { lastStepOf, type Pointer } from '../document/pointer.ts'
import { isShownOnly } from '../metadata/shown-only.ts'
import { type NamedThing, type NameScope, nameIndexOf, scopeAt } from '../names/named-things.ts'
import { outermost } from '../names/resolve-name.ts'
import type { SentenceWords } from './sentence-words.ts'
import { labelOf } from './thing-label.ts'

/** Something a condition can be about: the name to write between braces, and what people call it. */
export interface Operand {
  readonly name: string
  readonly label: string
}

/** All that a condition at a place can be about, the nearest first. */
export function operandsAt(document: JsonObject, place: Pointer, words: SentenceWords): readonly Operand[] {
  const scope = scopeAt(nameIndexOf(document), place)
  return [...ownOperands(place, words), ...scopedOperands(scope, words), ...surveyOperands(scope, words)]
}

/** Rules about choices, rows and columns ask about each of them. */
const ownOperands = (place: Pointer, { t }: SentenceWords): Operand[] =>
  /^(choices|rows|columns)(Visible|Enable)If$/.test(lastStepOf(place))
    ? [{ name: 'item', label: t('this-choice') }]
    : []

function scopedOperands(scope: NameScope, words: SentenceWords): Operand[] {
  if (scope.around === null) return []
  const own = prefixed(scope, scope.kind === 'row' ? 'row.' : 'panel.', words)
  const outer =
    scope.around.kind === 'panel' && scope.kind === 'panel' ? prefixed(scope.around, 'parentPanel.', words) : []
  return [...own, ...outer]
}

const prefixed = ({ things }: NameScope, prefix: string, words: SentenceWords): Operand[] =>
  [...things.values()].flatMap((thing) => operandsOf(thing, prefix, words))

const surveyOperands = (scope: NameScope, words: SentenceWords): Operand[] => prefixed(outermost(scope), '', words)

/** The thing itself and what can be asked of it: its rows with their cells, its items, its comment, how many entries. */
function operandsOf(thing: NamedThing, prefix: string, { t, language }: SentenceWords): Operand[] {
  if (isShownOnly(thing.type)) return []
  const own: Operand = { name: `${prefix}${thing.key}`, label: labelOf(thing.element, language) || thing.key }
  const quoted = t('quoted', { text: own.label })
  const inside = [...thing.parts.values()].flatMap((part) => partOperands(thing, part, own, language))
  const count = thing.entries !== null && thing.parts.size === 0 ? [`${own.name}.length`] : []
  return [
    own,
    ...inside,
    ...count.map((name) => ({ name, label: t('count-of', { question: quoted }) })),
    ...(hasComment(thing) ? [{ name: `${own.name}-Comment`, label: t('comment-of', { question: quoted }) }] : []),
  ]
}

function partOperands({ entries }: NamedThing, part: NamedThing, own: Operand, language: string): Operand[] {
  const row: Operand = {
    name: `${own.name}.${part.key}`,
    label: `${own.label} – ${labelOf(part.element, language) || part.key}`,
  }
  if (entries === null) return [row]
  return [...entries.things.values()].map((column) => ({
    name: `${row.name}.${column.key}`,
    label: `${row.label} – ${labelOf(column.element, language) || column.key}`,
  }))
}

const hasComment = ({ element }: NamedThing): boolean =>
  [element.showCommentArea, element.hasComment, element.showOtherItem, element.hasOther].includes(true)
