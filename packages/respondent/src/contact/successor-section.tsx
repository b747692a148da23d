import type { Successor } from '@estela/contract/recipient-contacts'
import { ownLanguageName } from '@estela/ui/language-name'
import { useState } from 'react'
import { chosenLanguage, PAGE_LANGUAGES } from '../messages.ts'
import { contactClient } from './contact-client.ts'
import { useContactWords } from './contact-words.ts'
import { DecisionButton } from './decision-button.tsx'
import type { DecisionProps } from './decision-props.ts'
import { Disclosure, PanelTitle } from './disclosure.tsx'
import { SuccessorForm } from './successor-form.tsx'
import { type DecisionState, useDecision } from './use-decision.ts'

interface SuccessorSectionProps extends DecisionProps {
  readonly onHandedOver: (to: string) => void
}

/** Names somebody else of the institution. Sent only after what happens then has been read. */
export function SuccessorSection(props: SuccessorSectionProps) {
  const words = useContactWords()
  return (
    <Disclosure title={words('successor-title')} text={words('successor-text')} open={words('successor-open')}>
      {(close) => <HandingOver {...props} onClose={close} />}
    </Disclosure>
  )
}

function HandingOver(props: SuccessorSectionProps & { readonly onClose: () => void }) {
  const { token, contact, onHandedOver, onOutdated, onClose } = props
  const [successor, setSuccessor] = useState<Successor>({
    name: '',
    email: '',
    language: chosenLanguage([contact.language], PAGE_LANGUAGES),
  })
  const [isChecked, setChecked] = useState(false)
  const { state, send, reopen } = useDecision({ onDone: () => onHandedOver(successor.name.trim()), onOutdated })
  const change = (changed: Successor) => {
    setSuccessor(changed)
    if (state.kind !== 'refused') return
    setChecked(false)
    reopen()
  }
  // A refused name or address is mended in the form, where it stands.
  if (!isChecked || state.kind === 'refused') {
    const check = () => {
      reopen()
      setChecked(true)
    }
    return <SuccessorForm {...{ successor, state, onClose }} onChange={change} onCheck={check} />
  }
  return (
    <Confirmation
      successor={successor}
      state={state}
      onConfirm={() => void send(() => contactClient.handOver(token, successor))}
      onChange={() => setChecked(false)}
    />
  )
}

function Confirmation(props: {
  readonly successor: Successor
  readonly state: DecisionState
  readonly onConfirm: () => void
  readonly onChange: () => void
}) {
  const words = useContactWords()
  const { name, email, language } = props.successor
  const values = { name: name.trim(), email: email.trim(), language: ownLanguageName(language) }
  return (
    <>
      <PanelTitle>{words('successor-confirm-title', values)}</PanelTitle>
      <p>{words('successor-confirm-text', values)}</p>
      <DecisionButton
        label={words('successor-confirm')}
        state={props.state}
        onPress={props.onConfirm}
        other={{ label: words('change'), onPress: props.onChange }}
      />
    </>
  )
}
