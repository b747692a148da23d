import type { DeclineReason } from '@estela/contract/recipient-contacts'
import { type FormEvent, useId, useState } from 'react'
import { contactClient } from './contact-client.ts'
import { useContactWords } from './contact-words.ts'
import { DecisionButton } from './decision-button.tsx'
import type { DecisionProps } from './decision-props.ts'
import { Disclosure } from './disclosure.tsx'
import { ReasonChoice } from './reason-choice.tsx'
import { useDecision } from './use-decision.ts'

/** The person would rather not answer, and says why. */
export function DeclineSection(props: DecisionProps) {
  const words = useContactWords()
  return (
    <Disclosure title={words('decline-title')} text={words('decline-text')} open={words('decline-open')}>
      {(close) => <DeclineForm {...props} onClose={close} />}
    </Disclosure>
  )
}

function DeclineForm({ token, onKnown, onOutdated, onClose }: DecisionProps & { readonly onClose: () => void }) {
  const words = useContactWords()
  const [reason, setReason] = useState<DeclineReason | null>(null)
  const [alsoLater, setAlsoLater] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const { state, send } = useDecision({ onDone: onKnown, onOutdated })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason === null)
    if (reason !== null) void send(() => contactClient.decline(token, { reason, alsoLater }))
  }
  return (
    <form noValidate onSubmit={submit}>
      <ReasonChoice reason={reason} isMissing={isMissing && reason === null} onChoose={setReason} />
      {reason === 'not-taken-part' ? (
        <p>{words('decline-hint-not-taken-part')}</p>
      ) : (
        <LaterBox isTicked={alsoLater} onTick={setAlsoLater} />
      )}
      {reason === 'no-longer-here' && <p>{words('decline-hint-no-longer-here')}</p>}
      <DecisionButton label={words('decline-send')} state={state} other={{ label: words('keep'), onPress: onClose }} />
    </form>
  )
}

function LaterBox(props: { readonly isTicked: boolean; readonly onTick: (isTicked: boolean) => void }) {
  const words = useContactWords()
  const id = useId()
  return (
    <p className="choice">
      <input
        id={id}
        type="checkbox"
        checked={props.isTicked}
        onChange={(event) => props.onTick(event.target.checked)}
      />
      <label htmlFor={id}>{words('decline-also-later')}</label>
    </p>
  )
}
