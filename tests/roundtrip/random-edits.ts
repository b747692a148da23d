import { elementsOf, withDescendants } from '@estela/builder/document/elements'
import type { Json, JsonObject } from '@estela/builder/document/json'
import { parentOf } from '@estela/builder/document/pointer'
import { addElement } from '@estela/builder/editing/add-element'
import { clippingOf, elementsInClipping, pasteElements } from '@estela/builder/editing/clipboard'
import { convertElement } from '@estela/builder/editing/convert-element'
import { deleteElements } from '@estela/builder/editing/delete-elements'
import { duplicateElements } from '@estela/builder/editing/duplicate-elements'
import { canMove, moveElements } from '@estela/builder/editing/move-elements'
import { stepSpot } from '@estela/builder/editing/step-spot'
import type { Change } from '@estela/builder/history/history'
import { renameQuestion } from '@estela/builder/names/rename-question'
import { setLocalizedProperty, setProperty } from '@estela/builder/properties/set-property'
import type { Random } from '../support/random.ts'

/** A random change of a document with something selected; null when this one is not possible here. */
type RandomEdit = (document: JsonObject, selection: readonly string[], random: Random) => Change | null

const TYPES = ['text', 'comment', 'radiogroup', 'checkbox', 'matrix', 'matrixdynamic', 'paneldynamic', 'panel', 'page']
const LANGUAGES = ['en', 'es', 'ar']
const TEXTS = ['', 'How useful was it?', '¿Qué tan útil fue?', '<b>{activity}</b> "quoted" \\ \u2028', '🙂']
const label = (part: string, number: number): string => `${part} ${number}`

const RANDOM_EDITS: readonly RandomEdit[] = [
  (document, selection, random) => addElement(document, selection, random.pick(TYPES), label),
  (document, selection) => (selection.length === 0 ? null : deleteElements(document, selection)),
  duplicateElements,
  (document, selection) => {
    const elements = elementsInClipping(clippingOf(document, selection) ?? '')
    return elements === null ? null : pasteElements(document, selection, elements)
  },
  (document, selection, random) => {
    const target = random.pick([...placesIn(document), '/pages/0'])
    const spot = { list: parentOf(target) ?? '/pages', index: random.below(4) }
    return canMove(document, selection, spot) ? moveElements(document, selection, spot) : null
  },
  (document, selection, random) => {
    const [first] = selection
    const spot = first === undefined ? null : stepSpot(document, first, random.pick(['up', 'down', 'in', 'out']))
    return spot !== null && canMove(document, selection, spot) ? moveElements(document, selection, spot) : null
  },
  (document, selection, random) => {
    const question = withDescendants(elementsOf(document)).find(
      ({ kind, pointer }) => kind === 'question' && selection.includes(pointer),
    )
    return question === undefined ? null : convertElement(document, question.pointer, random.pick(TYPES), label)
  },
  (document, selection, random) => {
    const [first = ''] = selection
    const place = { owner: first, key: random.pick(['title', 'description']) }
    const after = setLocalizedProperty(document, place, random.pick(LANGUAGES), random.pick(TEXTS))
    return { name: 'set-text', document: after, selection, mergeKey: 'title' }
  },
  (document, selection, random) => {
    const [first = ''] = selection
    const place = { owner: first, key: random.pick(['isRequired', 'visibleIf', 'choices', 'x-estela']) }
    const after = setProperty(document, place, random.pick<Json | undefined>([true, '{a} = 1', ['x'], undefined]))
    return { name: 'set-property', document: after, selection }
  },
  (document, selection, random) => {
    const [first] = selection
    if (first === undefined) return null
    const renaming = renameQuestion(document, first, `renamed${random.below(20)}`)
    return renaming.outcome === 'renamed' ? { name: 'rename', document: renaming.document, selection } : null
  },
]

const placesIn = (document: JsonObject): string[] => withDescendants(elementsOf(document)).map(({ pointer }) => pointer)

/** A random change somewhere in a document; null when the one that was drawn is not possible there. */
export function randomEdit(document: JsonObject, random: Random): Change | null {
  const places = placesIn(document)
  const selection = places.length === 0 ? [] : [...new Set([random.pick(places), random.pick(places)])]
  return random.pick(RANDOM_EDITS)(document, random.chance(0.7) ? selection.slice(0, 1) : selection, random)
}
