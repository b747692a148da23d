import type { RecipientContact } from '@estela/contract/recipient-contacts'
import { textIn } from '../piped-values.ts'
import { useSpeech } from '../words.tsx'
import { AddressSection } from './address-section.tsx'
import { contactClient } from './contact-client.ts'
import { useContactWords } from './contact-words.ts'
import { DecisionButton } from './decision-button.tsx'
import type { DecisionProps } from './decision-props.ts'
import { DeclineSection } from './decline-section.tsx'
import { SuccessorSection } from './successor-section.tsx'
import { useDecision } from './use-decision.ts'
import { WithdrawalSection } from './withdrawal-section.tsx'

interface KnownContactProps extends DecisionProps {
  readonly onHandedOver: (to: string) => void
}

/** How the person stands, and what they can decide from there. */
export function KnownContact(props: KnownContactProps) {
  const { standing } = props.contact
  const isToDecide = standing === 'to-answer' || standing === 'declined'
  return (
    <>
      <Standing contact={props.contact} />
      {standing === 'to-answer' && props.contact.wave === 'open' && <SurveyLink token={props.token} />}
      {standing === 'declined' && <Return {...props} />}
      {standing !== 'withdrawn' && <AddressSection {...props} />}
      {isToDecide && <SuccessorSection {...props} />}
      {standing === 'to-answer' && <DeclineSection {...props} />}
      {mayWithdraw(props.contact) && <WithdrawalSection {...props} />}
    </>
  )
}

/** Also somebody who said no to the questions may want to hear nothing more about the activity. */
const mayWithdraw = ({ standing, hasAnswers }: RecipientContact): boolean =>
  standing !== 'withdrawn' && (hasAnswers || standing === 'answered')

function Standing({ contact }: { readonly contact: RecipientContact }) {
  const { language, words } = useSpeech()
  const contactWords = useContactWords()
  const { standing } = contact
  const isTooLate = contact.wave === 'closed' && (standing === 'to-answer' || standing === 'declined')
  return (
    <>
      {contact.isSample && <p className="notice">{words('sample-notice')}</p>}
      <p className="kicker">{textIn(contact.activityTitle, language)}</p>
      <h1 tabIndex={-1}>{contactWords(`title-${standing}`)}</h1>
      <p>{contactWords(isTooLate ? `text-${standing}-closed` : `text-${standing}`)}</p>
      <dl className="facts">
        <div>
          <dt>{contactWords('name')}</dt>
          <dd>
            <bdi>{contact.personName}</bdi>
          </dd>
        </div>
      </dl>
    </>
  )
}

/** In the language chosen here. */
const surveyAddress = (token: string): string => `/s/${token}${location.search}`

function SurveyLink({ token }: { readonly token: string }) {
  const words = useContactWords()
  return (
    <p>
      <a className="primary" href={surveyAddress(token)}>
        {words('to-questionnaire')}
      </a>
    </p>
  )
}

/** Whoever has declined can still answer: the questionnaire is then opened anew, or later ones come once it has closed. */
function Return({ token, contact, onKnown, onOutdated }: DecisionProps) {
  const words = useContactWords()
  const isClosed = contact.wave === 'closed'
  const onDone = isClosed ? onKnown : () => location.assign(surveyAddress(token))
  const { state, send } = useDecision({ onDone, onOutdated })
  const answerAfterAll = () => void send(() => contactClient.answerAfterAll(token))
  return (
    <DecisionButton label={words(isClosed ? 'ask-again' : 'answer-after-all')} state={state} onPress={answerAfterAll} />
  )
}
