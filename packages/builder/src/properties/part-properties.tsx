import type { Pointer } from '../document/pointer.ts'
import { propertiesOf } from '../metadata/properties-of.ts'
import type { Target } from '../metadata/target.ts'
import { usePanel } from './panel-context.ts'

/** All properties of a part of an element (a choice, a check, a mask), one below the other. */
export function PartProperties(props: {
  readonly target: Target
  /** Where the part stands. */
  readonly owner: Pointer
  /** Names that are edited elsewhere. */
  readonly without: readonly string[]
}) {
  const { target, owner, without } = props
  const { Field } = usePanel()
  return propertiesOf(target)
    .filter(({ property }) => !without.includes(property.name))
    .map(({ property, key, value, applies }) => (
      <Field key={property.name} {...{ property, value, applies, target }} places={[{ owner, key }]} isMixed={false} />
    ))
}
