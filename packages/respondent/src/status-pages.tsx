import type { ProblemName } from '@estela/contract/problems'
import type { ReactNode } from 'react'
import { ContactLink } from './contact-link.tsx'
import { CopyOffer } from './copy-offer.tsx'
import { dateNamedIn, dayOfInstantText } from './dates.ts'
import type { MessageKey } from './messages.ts'
import type { OutboxEntry } from './outbox.ts'
import { shortReceipt } from './receipt-page.tsx'
import { useOnline } from './use-online.ts'
import { useSpeech } from './words.tsx'

interface StatusPageProps {
  readonly title: MessageKey
  readonly text: string
  readonly children?: ReactNode
}

/** What happened and what to do, in two sentences. */
function StatusPage({ title, text, children }: StatusPageProps) {
  const { words } = useSpeech()
  return (
    <>
      <h1 tabIndex={-1}>{words(title)}</h1>
      <p>{text}</p>
      {children}
    </>
  )
}

export function Reading() {
  const { words } = useSpeech()
  return (
    <>
      <h1 className="waiting" tabIndex={-1}>
        {words('reading')}
      </h1>
      <div className="skeleton" aria-hidden="true" />
    </>
  )
}

export function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = useSpeech()
  useOnline(onRetry)
  return (
    <StatusPage title="unreachable-title" text={words('unreachable-text')}>
      <button type="button" className="primary" onClick={onRetry}>
        {words('try-again')}
      </button>
    </StatusPage>
  )
}

interface UnavailableProps {
  readonly problem: ProblemName
  readonly detail: string | null
  /** Number of the receipt when it was this device that sent the answers. */
  readonly receiptId: string | null
  readonly token: string
}

/** The plain pages of links that take no answers: unknown, not open yet, closed, used. */
export function Unavailable({ problem, detail, receiptId, token }: UnavailableProps) {
  const { words } = useSpeech()
  switch (problem) {
    case 'wave-to-come':
      return <ToCome opensAt={dateNamedIn(detail ?? '')} token={token} />
    case 'wave-closed':
      return (
        <StatusPage title="wave-closed-title" text={words('wave-closed-text')}>
          <ContactLink token={token} label="contact-link" />
        </StatusPage>
      )
    case 'already-answered':
      return (
        <StatusPage title="already-answered-title" text={words('already-answered-text')}>
          {receiptId !== null && (
            <p>
              {words('receipt-number')}: <strong>{shortReceipt(receiptId)}</strong>
            </p>
          )}
          <ContactLink token={token} label="contact-link-answered" />
        </StatusPage>
      )
    case 'link-unknown':
    case 'path-unknown':
    case 'request-invalid':
      return <StatusPage title="link-unknown-title" text={words('link-unknown-text')} />
    default:
      return <StatusPage title="failed-title" text={words('failed-text')} />
  }
}

function ToCome({ opensAt, token }: { readonly opensAt: string | null; readonly token: string }) {
  const { language, words } = useSpeech()
  const text =
    opensAt === null
      ? words('wave-to-come-text')
      : words('wave-to-come-date', { date: dayOfInstantText(opensAt, language) })
  return (
    <StatusPage title="wave-to-come-title" text={text}>
      <ContactLink token={token} label="contact-link" />
    </StatusPage>
  )
}

interface SendingPageProps {
  readonly isKept: boolean
  readonly isDelayed: boolean
  readonly onSendNow: () => void
}

/** The submission is under way. It says plainly when the answers have not arrived yet. */
export function SendingPage({ isKept, isDelayed, onSendNow }: SendingPageProps) {
  const { words } = useSpeech()
  const text = words(isKept ? 'sending-delayed-kept' : 'sending-delayed-open')
  return (
    <>
      <h1 tabIndex={-1}>{words(isDelayed ? 'sending-delayed-title' : 'sending-title')}</h1>
      <p role="status">{isDelayed ? text : words('sending-text')}</p>
      {isDelayed && (
        <button type="button" className="primary" onClick={onSendNow}>
          {words('send-now')}
        </button>
      )}
    </>
  )
}

interface UndeliveredProps {
  readonly entry: OutboxEntry
  readonly problem: ProblemName
}

/** The collector will not take these answers; the person gets them back as a copy. */
export function Undelivered({ entry, problem }: UndeliveredProps) {
  const { words } = useSpeech()
  const isAnswered = problem === 'already-answered'
  const reason = problem === 'wave-closed' ? 'undelivered-closed-text' : 'undelivered-other-text'
  return (
    <StatusPage
      title={isAnswered ? 'already-answered-title' : 'undelivered-closed-title'}
      text={words(isAnswered ? 'undelivered-answered-text' : reason)}
    >
      <CopyOffer entry={entry} facts={[[words('copy-state'), words('copy-not-sent')]]} />
    </StatusPage>
  )
}
