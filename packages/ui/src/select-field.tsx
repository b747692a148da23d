import { useId } from 'react'
import styles from './select-field.module.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectOptionGroup {
  readonly label: string
  readonly options: readonly SelectOption[]
}

/** A labelled native select. Options that belong together may come as groups. */
export function SelectField(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly (SelectOption | SelectOptionGroup)[]
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </div>
  )
}

const toOption = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)
