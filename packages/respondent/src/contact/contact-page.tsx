import type { RecipientContact } from '@estela/contract/recipient-contacts'
import { useEffect, useRef } from 'react'
import './contact-page.css'
import type { DeviceStorage } from '../device-storage.ts'
import { forgetDeviceDraft } from '../draft-keeper.ts'
import { Outbox } from '../outbox.ts'
import { textIn } from '../piped-values.ts'
import { Unavailable, Unreachable } from '../status-pages.tsx'
import { useSpeech } from '../words.tsx'
import { useContactWords } from './contact-words.ts'
import { KnownContact } from './known-contact.tsx'
import { type ContactState, useContact } from './use-contact.ts'

interface ContactPageProps {
  readonly token: string
  readonly storage: DeviceStorage
  /** Told what is recorded of the person's language, once it is known. */
  readonly onLanguage?: (language: string) => void
}

/** Everything a recipient decides about being asked. Opening it changes nothing; every change is a button. */
export function ContactPage({ token, storage, onLanguage }: ContactPageProps) {
  const { state, know, readAgain, handOver } = useContact(token)
  usePersonalLanguage(state, onLanguage)
  usePageChange(state)
  const forget = () => {
    forgetDeviceDraft(storage, token)
    new Outbox(storage, token).withdraw()
  }
  const take = (contact: RecipientContact) => {
    if (contact.standing === 'withdrawn') forget()
    know(contact)
  }
  switch (state.kind) {
    case 'reading':
      return <Opening />
    case 'unreachable':
      return <Unreachable onRetry={readAgain} />
    case 'unavailable':
      return <Unavailable problem={state.problem} detail={null} receiptId={null} token={token} />
    case 'handed-over':
      return <HandedOver to={state.to} />
    default:
      return (
        <KnownContact
          token={token}
          contact={state.contact}
          onKnown={take}
          onOutdated={readAgain}
          onHandedOver={(to) => {
            forget()
            handOver(to)
          }}
        />
      )
  }
}

function Opening() {
  const words = useContactWords()
  return (
    <>
      <h1 className="waiting" tabIndex={-1}>
        {words('reading')}
      </h1>
      <div className="skeleton" aria-hidden="true" />
    </>
  )
}

function HandedOver({ to }: { readonly to: string }) {
  const words = useContactWords()
  return (
    <>
      <h1 tabIndex={-1}>{words('handed-over-title')}</h1>
      <p>{words('handed-over-text', { name: to })}</p>
    </>
  )
}

function usePersonalLanguage(state: ContactState, onLanguage: ((language: string) => void) | undefined): void {
  const language = state.kind === 'known' ? state.contact.language : null
  useEffect(() => {
    if (language !== null) onLanguage?.(language)
  }, [language, onLanguage])
}

/** Names the document after the activity; after a decision a screen reader starts at the heading of what it led to. */
function usePageChange(state: ContactState): void {
  const { language } = useSpeech()
  const title = state.kind === 'known' ? textIn(state.contact.activityTitle, language) : null
  useEffect(() => {
    if (title !== null) document.title = `${title} · Estela`
  }, [title])

  const page = state.kind === 'known' ? state.contact.standing : state.kind
  const previous = useRef(page)
  useEffect(() => {
    if (previous.current === page) return
    if (previous.current !== 'reading') document.querySelector<HTMLElement>('h1')?.focus()
    previous.current = page
  }, [page])
}
