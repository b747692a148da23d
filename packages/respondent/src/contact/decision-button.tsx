import { useContactWords } from './contact-words.ts'
import type { DecisionState } from './use-decision.ts'

interface DecisionButtonProps {
  readonly label: string
  readonly state: DecisionState
  /** Without it the button submits the form it stands in. */
  readonly onPress?: () => void
  /** What else can be done here. */
  readonly other?: { readonly label: string; readonly onPress: () => void }
}

/** Sends a decision, and says so at the place when that was not possible. */
export function DecisionButton({ label, state, onPress, other }: DecisionButtonProps) {
  const words = useContactWords()
  const isSending = state.kind === 'sending'
  return (
    <>
      {state.kind === 'not-sent' && (
        <p className="field-error" role="alert">
          {words('not-sent')}
        </p>
      )}
      <p className="choices">
        <button
          type={onPress === undefined ? 'submit' : 'button'}
          className="primary"
          aria-disabled={isSending}
          onClick={onPress}
        >
          {isSending ? words('sending') : label}
        </button>
        {other !== undefined && (
          <button type="button" className="secondary" onClick={other.onPress}>
            {other.label}
          </button>
        )}
      </p>
    </>
  )
}
