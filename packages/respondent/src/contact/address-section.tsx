import type { RecipientContact } from '@estela/contract/recipient-contacts'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { contactClient } from './contact-client.ts'
import { useContactWords } from './contact-words.ts'
import { DecisionButton } from './decision-button.tsx'
import type { DecisionProps } from './decision-props.ts'
import { emailError } from './field-words.ts'
import { TextField } from './text-field.tsx'
import { errorAt, useDecision } from './use-decision.ts'
import { useFieldFocus } from './use-field-focus.ts'

/** The address we write to: right as it is, or another one. */
export function AddressSection(props: DecisionProps) {
  const words = useContactWords()
  const { contact } = props
  const [step, setStep] = useState<'shown' | 'changing' | 'changed'>('shown')
  const headingId = useId()
  const heading = useFocusAfter(step === 'changing' ? null : `${step} ${contact.isAddressConfirmed}`)
  const take = (changed: RecipientContact) => {
    setStep('changed')
    props.onKnown(changed)
  }
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {words('address-title')}
      </h2>
      <div role="status">
        <p>{words(step === 'changed' ? 'address-changed' : 'address-text', { address: contact.maskedEmail })}</p>
        {contact.isAddressConfirmed && step !== 'changed' && <p>{words('address-confirmed')}</p>}
      </div>
      {step === 'changing' ? (
        <AddressForm {...props} onKnown={take} onClose={() => setStep('shown')} />
      ) : (
        <AddressChoices {...props} onOther={() => setStep('changing')} />
      )}
    </section>
  )
}

/** What was pressed is gone after each step, so the heading takes the focus; null while a form has it. */
function useFocusAfter(step: string | null) {
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = useRef(step)
  useEffect(() => {
    if (previous.current !== step && step !== null) heading.current?.focus()
    previous.current = step
  }, [step])
  return heading
}

function AddressChoices(props: DecisionProps & { readonly onOther: () => void }) {
  const words = useContactWords()
  const { state, send } = useDecision({ onDone: props.onKnown, onOutdated: props.onOutdated })
  const other = { label: words('address-other'), onPress: props.onOther }
  if (props.contact.isAddressConfirmed) {
    return (
      <button type="button" className="secondary" onClick={other.onPress}>
        {other.label}
      </button>
    )
  }
  const confirm = () => void send(() => contactClient.confirmAddress(props.token))
  return <DecisionButton label={words('address-confirm')} state={state} onPress={confirm} other={other} />
}

function AddressForm(props: DecisionProps & { readonly onClose: () => void }) {
  const words = useContactWords()
  const [email, setEmail] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const { state, send, reopen } = useDecision({ onDone: props.onKnown, onOutdated: props.onOutdated })
  const form = useFieldFocus(`${attempts} ${state.kind}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    setMissing(email.trim() === '')
    if (email.trim() !== '') void send(() => contactClient.changeAddress(props.token, { email }))
  }
  const type = (typed: string) => {
    setEmail(typed)
    setMissing(false)
    if (state.kind === 'refused') reopen()
  }
  return (
    <form ref={form} className="panel" noValidate onSubmit={submit}>
      <TextField
        label={words('address-new')}
        type="email"
        autoComplete="email"
        maxLength={320}
        value={email}
        error={isMissing ? words('email-missing') : emailError(words, errorAt(state, '/email'))}
        onChange={type}
      />
      <DecisionButton
        label={words('address-change')}
        state={state}
        other={{ label: words('keep'), onPress: props.onClose }}
      />
    </form>
  )
}
