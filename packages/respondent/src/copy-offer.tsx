import { type AnswersCopy, answersCopy, downloadText } from './answers-copy.ts'
import type { OutboxEntry } from './outbox.ts'
import { textIn } from './piped-values.ts'
import { useSpeech } from './words.tsx'

interface CopyOfferProps {
  readonly entry: OutboxEntry
  readonly facts: AnswersCopy['facts']
}

/** A button that saves the answers as a text file. */
export function CopyOffer({ entry, facts }: CopyOfferProps) {
  const { language, words } = useSpeech()
  const save = () => {
    const heading = words('copy-heading', { activity: textIn(entry.activityTitle, language) })
    downloadText('estela.txt', answersCopy({ heading, facts, answered: entry.answered }))
  }
  return (
    <button type="button" className="secondary" onClick={save}>
      {words('save-copy')}
    </button>
  )
}
