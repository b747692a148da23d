import type { Json } from '../document/json.ts'
import type { Property } from '../metadata/properties-of.ts'
import type { Target } from '../metadata/target.ts'
import type { PropertyPlace } from './set-property.ts'

/** What the editor of one property is given. */
export interface FieldEditorProps {
  readonly property: Property
  /** Where it stands: one place, or one for each of several selected elements. */
  readonly places: readonly [PropertyPlace, ...PropertyPlace[]]
  /** What is written; undefined where nothing is, or where several elements differ. */
  readonly value: Json | undefined
  readonly isMixed: boolean
  /** The object that has the property, for editors that look beyond their own value; null where several are selected. */
  readonly target: Target | null
  /** Id for the one input of the editor, to which the label belongs. */
  readonly inputId: string
  readonly labelId: string
  /** Ids of the texts that explain the field, for `aria-describedby`. */
  readonly describedBy: string | undefined
}
