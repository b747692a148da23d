import { contactClient } from './contact-client.ts'
import { useContactWords } from './contact-words.ts'
import { DecisionButton } from './decision-button.tsx'
import type { DecisionProps } from './decision-props.ts'
import { Disclosure, PanelTitle } from './disclosure.tsx'
import { useDecision } from './use-decision.ts'

/** Takes back the consent and with it all answers about the activity, after a last question. */
export function WithdrawalSection(props: DecisionProps) {
  const words = useContactWords()
  return (
    <Disclosure title={words('withdraw-title')} text={words('withdraw-text')} open={words('withdraw-open')}>
      {(close) => <Confirmation {...props} onClose={close} />}
    </Disclosure>
  )
}

function Confirmation({ token, onKnown, onOutdated, onClose }: DecisionProps & { readonly onClose: () => void }) {
  const words = useContactWords()
  const { state, send } = useDecision({ onDone: onKnown, onOutdated })
  return (
    <>
      <PanelTitle>{words('withdraw-confirm-title')}</PanelTitle>
      <p>{words('withdraw-confirm-text')}</p>
      <DecisionButton
        label={words('withdraw-confirm')}
        state={state}
        onPress={() => void send(() => contactClient.withdraw(token))}
        other={{ label: words('keep'), onPress: onClose }}
      />
    </>
  )
}
