import type { Successor } from '@estela/contract/recipient-contacts'
import { ownLanguageName } from '@estela/ui/language-name'
import { type FormEvent, useId, useState } from 'react'
import { PAGE_LANGUAGES } from '../messages.ts'
import { useContactWords } from './contact-words.ts'
import { emailError, nameError } from './field-words.ts'
import { TextField } from './text-field.tsx'
import { type DecisionState, errorAt } from './use-decision.ts'
import { useFieldFocus } from './use-field-focus.ts'

interface SuccessorFormProps {
  readonly successor: Successor
  readonly state: DecisionState
  readonly onChange: (successor: Successor) => void
  readonly onCheck: () => void
  readonly onClose: () => void
}

/** Name, address and language of somebody else. */
export function SuccessorForm({ successor, state, onChange, onCheck, onClose }: SuccessorFormProps) {
  const words = useContactWords()
  const { name, email } = successor
  const [isComplained, setComplained] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const form = useFieldFocus(`${attempts} ${state.kind}`)
  const isMissing = (value: string) => isComplained && value.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    const isComplete = name.trim() !== '' && email.trim() !== ''
    setComplained(!isComplete)
    if (isComplete) onCheck()
  }
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <TextField
        label={words('successor-name')}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={name}
        error={isMissing(name) ? words('name-missing') : nameError(words, errorAt(state, '/name'))}
        onChange={(typed) => onChange({ ...successor, name: typed })}
      />
      <TextField
        label={words('successor-email')}
        type="email"
        autoComplete="off"
        maxLength={320}
        value={email}
        error={isMissing(email) ? words('email-missing') : emailError(words, errorAt(state, '/email'))}
        onChange={(typed) => onChange({ ...successor, email: typed })}
      />
      <LanguageField language={successor.language} onChange={(language) => onChange({ ...successor, language })} />
      <p className="choices">
        <button type="submit" className="primary">
          {words('successor-check')}
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          {words('keep')}
        </button>
      </p>
    </form>
  )
}

function LanguageField(props: { readonly language: string; readonly onChange: (language: string) => void }) {
  const words = useContactWords()
  const id = useId()
  return (
    <p className="text-field">
      <label htmlFor={id}>{words('successor-language')}</label>
      <select id={id} value={props.language} onChange={(event) => props.onChange(event.target.value)}>
        {PAGE_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownLanguageName(each)}
          </option>
        ))}
      </select>
    </p>
  )
}
