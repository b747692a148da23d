import { type ComponentType, createContext, type ReactNode, use } from 'react'
import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { PropertyFieldProps } from './property-field.tsx'
import type { PropertyWriter } from './use-property-writer.ts'

/** What an editor of conditions is given. */
export interface ExpressionProps {
  /** Place of the object that has the condition; names in it are understood from there. */
  readonly owner: Pointer
  /** Name of the property, such as `visibleIf`. */
  readonly property: string
  /** '' where there is none. */
  readonly value: string
  /** '' takes the condition away. */
  readonly onChange: (value: string) => void
  /** Id of the element that labels the editor. */
  readonly labelledBy: string
  /** Ids of elements that explain it; undefined where nothing does. */
  readonly describedBy: string | undefined
}

/** What every field of a panel needs. */
export interface PanelServices {
  readonly writer: PropertyWriter
  /** Language in which texts are shown and edited. */
  readonly language: string
  readonly onRename: (owner: Pointer, name: string) => string | null
  readonly onRenameValue: ((owner: Pointer, value: Json) => string | null) | null
  readonly renderExpression: ((props: ExpressionProps) => ReactNode) | null
  /** Draws one property. Parts of an element have properties that may be parts again, so it comes from outside. */
  readonly Field: ComponentType<PropertyFieldProps>
  /** Everything is unfolded: for paper, and for checks that draw all there is. */
  readonly isUnfolded: boolean
}

const PanelContext = createContext<PanelServices | null>(null)

/** Gives the fields inside it what they need. */
export const PanelProvider = PanelContext.Provider

/** What the property panel around this field provides. */
export function usePanel(): PanelServices {
  const services = use(PanelContext)
  if (services === null) throw new Error('This component belongs inside a property panel.')
  return services
}
