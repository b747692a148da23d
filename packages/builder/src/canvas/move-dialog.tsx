import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { indexOf, type Pointer } from '../document/pointer.ts'
import { canMove } from '../editing/move-elements.ts'
import type { Spot } from '../editing/rearrange.ts'
import { listInside } from '../editing/step-spot.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useEditor } from '../history/editor.ts'

/** Moves what is selected anywhere, without a mouse: into which page or panel, and behind what. */
export function MoveDialog({ commands, onClose }: { readonly commands: Commands; readonly onClose: () => void }) {
  const t = useTranslations('canvas')
  const id = useId()
  const document = useEditor((editor) => editor.present.document)
  const selection = useEditor((editor) => editor.present.selection)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const places = placesFor(document, selection)
  const [list, setList] = useState(places[0]?.list ?? '')
  const place = places.find((each) => each.list === list)
  const [index, setIndex] = useState(0)
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          // Moving draws the card anew, and this form with it.
          event.preventDefault()
          onClose()
          if (place !== undefined) commands.move(selection, { list, index })
        }}
      >
        <h2 id={`${id}-title`}>{t('move-title')}</h2>
        <p>
          <label htmlFor={`${id}-list`}>{t('move-into')}</label>
          <br />
          <select
            id={`${id}-list`}
            value={list}
            onChange={(event) => {
              setList(event.target.value)
              setIndex(0)
            }}
          >
            {places.map((each) => (
              <option key={each.list} value={each.list}>
                {each.around === null ? t('canvas') : each.around.name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-index`}>{t('move-behind')}</label>
          <br />
          <select id={`${id}-index`} value={index} onChange={(event) => setIndex(Number(event.target.value))}>
            <option value={0}>{t('move-first')}</option>
            {place?.entries.map((entry) => (
              <option key={entry.pointer} value={indexOf(entry.pointer) + 1}>
                {entry.name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button type="submit" className="button-primary">
            {t('move')}
          </button>{' '}
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('move-cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

interface Place {
  /** The page or panel; null for the questionnaire itself, which holds its pages. */
  readonly around: ElementNode | null
  readonly list: Pointer
  readonly entries: readonly ElementNode[]
}

/** Every page and panel that takes what is selected. */
function placesFor(document: JsonObject, selection: readonly Pointer[]): Place[] {
  const nodes = elementsOf(document)
  const pages: Place = { around: null, list: '/pages', entries: nodes.filter(({ kind }) => kind === 'page') }
  const inside = withDescendants(nodes).flatMap((node): Place[] => {
    const list = listInside(node)
    return list === null ? [] : [{ around: node, list, entries: node.children.filter((each) => isIn(each, list)) }]
  })
  const spotIn = ({ list }: Place): Spot => ({ list, index: 0 })
  return [pages, ...inside].filter((place) => canMove(document, selection, spotIn(place)))
}

const isIn = ({ pointer }: ElementNode, list: Pointer): boolean => pointer.startsWith(`${list}/`)
