import type { DeclineReason } from '@estela/contract/recipient-contacts'
import { useEffect, useId, useRef } from 'react'
import { type ContactKey, useContactWords } from './contact-words.ts'

/** Named here, because the list of the contract comes with a library that this page does not load. */
const REASONS: Readonly<Record<DeclineReason, ContactKey>> = {
  'no-time': 'decline-no-time',
  'not-my-work': 'decline-not-my-work',
  'no-longer-here': 'decline-no-longer-here',
  'not-taken-part': 'decline-not-taken-part',
  'rather-not': 'decline-rather-not',
}

interface ReasonChoiceProps {
  readonly reason: DeclineReason | null
  readonly isMissing: boolean
  readonly onChoose: (reason: DeclineReason) => void
}

/** Why somebody would rather not answer. */
export function ReasonChoice({ reason, isMissing, onChoose }: ReasonChoiceProps) {
  const words = useContactWords()
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    if (isMissing) group.current?.querySelector('input')?.focus()
  }, [isMissing])
  return (
    <fieldset ref={group} aria-describedby={isMissing ? `${id}-error` : undefined}>
      <legend>{words('decline-reason')}</legend>
      {isMissing && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {words('decline-reason-missing')}
        </p>
      )}
      {(Object.keys(REASONS) as DeclineReason[]).map((each) => (
        <p key={each} className="choice">
          <input
            id={`${id}-${each}`}
            type="radio"
            name={id}
            checked={each === reason}
            onChange={() => onChoose(each)}
          />
          <label htmlFor={`${id}-${each}`}>{words(REASONS[each])}</label>
        </p>
      ))}
    </fieldset>
  )
}
