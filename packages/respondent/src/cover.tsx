import type { Draft, PersonalSurvey } from '@estela/contract/personal-links'
import { ContactLink } from './contact-link.tsx'
import { dayText, instantText, minutesText } from './dates.ts'
import type { MessageKey } from './messages.ts'
import { textIn } from './piped-values.ts'
import { useSpeech } from './words.tsx'

interface CoverProps {
  readonly survey: PersonalSurvey
  readonly draft: Draft | null
  readonly token: string
  readonly onStart: () => void
}

/** The first page: what is asked, by whom, how long it takes and who reads it. Nothing happens until the person starts. */
export function Cover({ survey, draft, token, onStart }: CoverProps) {
  const { language, words } = useSpeech()
  const { activity, wave, questionnaire } = survey
  const minutes = minutesText(questionnaire.minutes, language)
  const facts: readonly (readonly [MessageKey, string])[] = [
    ['asked-by', words('asked-by-text')],
    ['time-needed', words('time-needed-text', { minutes })],
    ['read-by', words('read-by-text')],
    ['open-until', instantText(wave.closesAt, language)],
  ]
  const intro = wave.kind === 'baseline' ? 'cover-intro-before' : 'cover-intro'
  return (
    <>
      {survey.isSample && <p className="notice">{words('sample-notice')}</p>}
      <p className="kicker">{words(wave.kind === 'delayed' ? 'cover-kicker-later' : 'cover-kicker-first')}</p>
      <h1 tabIndex={-1}>{textIn(activity.title, language)}</h1>
      <p>{words(intro, { date: dayText(activity.endDate, language) })}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="primary" onClick={onStart}>
        {words(draft === null ? 'start' : 'go-on')}
      </button>
      <ContactLink token={token} label="contact-link" />
    </>
  )
}
