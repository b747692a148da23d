import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly type: 'text' | 'email'
  readonly value: string
  readonly maxLength: number
  /** What is wrong with it, in words. */
  readonly error: string | null
  readonly onChange: (value: string) => void
  /** Tells the browser that this is somebody else's, which it must not fill in. */
  readonly autoComplete: 'off' | 'email'
}

/** One line of text with its label, and what is wrong with it. */
export function TextField({ label, type, value, maxLength, error, onChange, autoComplete }: TextFieldProps) {
  const id = useId()
  return (
    <p className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // Not "email": browsers would refuse addresses in their own words, and some that the collector takes.
        type="text"
        inputMode={type}
        dir={type === 'email' ? 'ltr' : 'auto'}
        autoComplete={autoComplete}
        autoCapitalize={type === 'email' ? 'none' : 'words'}
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error !== null && (
        <span id={`${id}-error`} className="field-error" role="alert">
          {error}
        </span>
      )}
    </p>
  )
}
