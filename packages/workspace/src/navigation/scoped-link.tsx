import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { carriedSearchWith } from './scope.ts'

/** A link to another page that takes country and language along. `parameters` are set on top; null removes one. */
export function ScopedLink(props: {
  readonly to: string
  readonly parameters?: Readonly<Record<string, string | null>>
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  const [search] = useSearchParams()
  return (
    <Link to={`${props.to}${carriedSearchWith(search, props.parameters ?? {})}`} className={props.className}>
      {props.children}
    </Link>
  )
}
