import type { Pointer } from '../document/pointer.ts'
import { propertiesOf } from '../metadata/properties-of.ts'
import type { Target } from '../metadata/target.ts'
import { usePanel } from './panel-context.ts'
import { PropertyFields } from './property-fields.tsx'

/** All but columns, which have what a question has. */
const FIELDS_OF_A_SMALL_PART = 12

/** The properties of a part of an element: a choice, a check, a mask. */
export function PartProperties(props: {
  readonly target: Target
  /** Where the part stands. */
  readonly owner: Pointer
  /** Names that are edited elsewhere. */
  readonly without: readonly string[]
}) {
  const { target, owner, without } = props
  const { isUnfolded } = usePanel()
  const fields = propertiesOf(target)
    .filter(({ property }) => !without.includes(property.name))
    .map(({ property, key, value, applies }) => ({
      ...{ property, value, applies, target, isMixed: false },
      places: [{ owner, key }] as const,
    }))
  return <PropertyFields fields={fields} isWhole={isUnfolded || fields.length <= FIELDS_OF_A_SMALL_PART} />
}
