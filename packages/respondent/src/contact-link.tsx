import type { MessageKey } from './messages.ts'
import { contactAddress } from './personal-link.ts'
import { useSpeech } from './words.tsx'

interface ContactLinkProps {
  readonly token: string
  readonly label: Extract<MessageKey, `contact-${string}`>
}

/** A quiet way to everything a recipient decides about being asked. */
export function ContactLink({ token, label }: ContactLinkProps) {
  const { words } = useSpeech()
  return (
    <p className="aside">
      <a className="link" href={contactAddress(token)}>
        {words(label)}
      </a>
    </p>
  )
}
