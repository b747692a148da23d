import type { Item } from '@estela/core/questionnaire/item'
import { answerKeyOf, listItems } from '@estela/core/questionnaire/list-items'
import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'

/** An item of a questionnaire and the place of the question that asks it. */
export interface PlacedItem {
  readonly item: Item
  readonly pointer: Pointer
}

/** The items of a questionnaire, as far as its author has written them, in reading order. */
export function placedItems(document: JsonObject): PlacedItem[] {
  const places = new Map(
    measuredElements(document).map(({ element, name, pointer }) => [
      answerKeyOf({ name, valueName: element.valueName }),
      pointer,
    ]),
  )
  return listItems(document).flatMap((item) => {
    const pointer = places.get(item.question)
    return pointer === undefined ? [] : { item, pointer }
  })
}
