import { type ReactNode, useId } from 'react'
import styles from './questionnaires.module.css'

/** A labelled field with a help text, and with what is wrong with it told at its place. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
  /** Null when nothing is wrong. */
  readonly problem?: ReactNode
  readonly maxLength?: number
  readonly language?: string
  readonly type?: 'text' | 'number'
}) {
  const id = useId()
  const hasProblem = props.problem !== null && props.problem !== undefined
  const described = [props.help === undefined ? '' : `${id}-help`, hasProblem ? `${id}-problem` : ''].join(' ').trim()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.help !== undefined && (
        <p id={`${id}-help`} className="soft">
          {props.help}
        </p>
      )}
      <input
        id={id}
        type={props.type ?? 'text'}
        value={props.value}
        maxLength={props.maxLength}
        lang={props.language}
        dir={props.language === undefined ? undefined : 'auto'}
        aria-invalid={hasProblem || undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {hasProblem && (
        <p id={`${id}-problem`} className={styles.error}>
          {props.problem}
        </p>
      )}
    </div>
  )
}
