import type { MessageKey } from './messages.ts'
import { useSpeech } from './words.tsx'

interface ContactLinkProps {
  readonly token: string
  readonly label: Extract<MessageKey, `contact-${string}`>
}

/** A quiet way to everything a recipient decides about being asked, in the language chosen here. */
export function ContactLink({ token, label }: ContactLinkProps) {
  const { words } = useSpeech()
  return (
    <p className="aside">
      <a className="link" href={`/s/${token}/contact${location.search}`}>
        {words(label)}
      </a>
    </p>
  )
}
