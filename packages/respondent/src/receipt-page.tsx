import type { SubmissionReceipt } from '@estela/contract/personal-links'
import { CopyOffer } from './copy-offer.tsx'
import { dayOfInstantText, instantText } from './dates.ts'
import type { OutboxEntry } from './outbox.ts'
import { useSpeech } from './words.tsx'

/** The part of a receipt's id that people can read out: `3F2A-91C0`. */
export const shortReceipt = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()

interface ReceiptPageProps {
  readonly entry: OutboxEntry
  readonly receipt: SubmissionReceipt
}

/** The last page: thanks, the receipt, an own copy, and what comes next. */
export function ReceiptPage({ entry, receipt }: ReceiptPageProps) {
  const { language, words } = useSpeech()
  const facts: readonly (readonly [string, string])[] = [
    [words('receipt-number'), shortReceipt(receipt.id)],
    [words('receipt-time'), instantText(receipt.receivedAt, language)],
    [words('receipt-hash'), receipt.answersHash],
  ]
  const next = entry.nextWaveOpensAt
  return (
    <>
      <h1 tabIndex={-1}>{words('received-title')}</h1>
      <p>{words('received-text')}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{words('copy-title')}</h2>
      <p>{words('copy-text')}</p>
      <CopyOffer entry={entry} facts={facts} />
      <h2>{words('next-title')}</h2>
      <p>{next === null ? words('no-next-wave') : words('next-wave', { date: dayOfInstantText(next, language) })}</p>
    </>
  )
}
