import { type ReactNode, useId } from 'react'
import styles from './measurement.module.css'

/** A field with its label above it and one line of help below. */
export function Field(props: {
  readonly label: string
  readonly help: string
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode
}) {
  const id = useId()
  const helpId = `${id}-help`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, 'aria-describedby': helpId })}
      <p id={helpId} className="soft">
        {props.help}
      </p>
    </div>
  )
}
