import { useEffect, useId, useRef } from 'react'
import styles from './successor-dialog.module.css'

/** One line of text that is needed, with what is wrong with it. */
export function SuccessorField(props: {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly dir?: 'ltr'
  readonly error: string | null
  readonly onChange: (typed: string) => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isWrong = props.error !== null
  useEffect(() => {
    if (isWrong) field.current?.focus()
  }, [isWrong])
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        ref={field}
        required
        autoComplete="off"
        maxLength={props.maxLength}
        dir={props.dir}
        value={props.value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {isWrong && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {props.error}
        </span>
      )}
    </p>
  )
}
