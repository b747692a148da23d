import type { PersonalSurvey } from '@estela/contract/personal-links'
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { Answering } from './answering.tsx'
import { Cover } from './cover.tsx'
import type { DeviceStorage } from './device-storage.ts'
import { LazyContactPage } from './lazy-contact-page.tsx'
import { preloadSurveyForm } from './lazy-survey-form.ts'
import { wordsIn } from './messages.ts'
import { Outbox } from './outbox.ts'
import { initialState, isOwnDecision, nextState, type PageState } from './page-state.ts'
import { textIn } from './piped-values.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { Sheet } from './sheet.tsx'
import { Reading, SendingPage, Unavailable, Undelivered, Unreachable } from './status-pages.tsx'
import { useLanguage } from './use-language.ts'
import { useDelivery, useReading } from './use-link.ts'
import { SpeechContext } from './words.tsx'

interface SurveyPageProps {
  readonly token: string
  readonly storage: DeviceStorage
}

/** The page behind a personal link, from opening it to the receipt. */
export function SurveyPage({ token, storage }: SurveyPageProps) {
  const link = useMemo(() => ({ token, storage, outbox: new Outbox(storage, token) }), [token, storage])
  const [state, dispatch] = useReducer(nextState, link.outbox, (outbox) => initialState(outbox.unsent()))
  useReading(state, link, dispatch)
  const sendNow = useDelivery(state, link, dispatch)
  const survey = useLastSurvey(state)
  const { language, offered, choose } = useLanguage(survey, personalLanguage(state, link.outbox))
  const speech = useMemo(() => ({ language, words: wordsIn(language) }), [language])
  usePageChange(state, language)
  const isOpening = state.kind === 'reading' || state.kind === 'cover'
  useEffect(() => {
    if (isOpening) preloadSurveyForm(survey === null ? null : language)
  }, [isOpening, survey, language])

  const again = () => dispatch({ type: 'retried' })
  const pages: { readonly [K in PageState['kind']]: (page: Extract<PageState, { kind: K }>) => ReactNode } = {
    reading: () => <Reading />,
    unreachable: () => <Unreachable onRetry={again} />,
    unavailable: (page) =>
      isOwnDecision(page.problem) ? (
        <LazyContactPage token={token} storage={storage} />
      ) : (
        <Unavailable {...page} token={token} receiptId={link.outbox.receipt()?.id ?? null} />
      ),
    cover: (page) => <Cover {...page} token={token} onStart={() => dispatch({ type: 'started' })} />,
    answering: (page) => <Answering {...page} link={link} dispatch={dispatch} />,
    sending: (page) => <SendingPage {...page} onSendNow={sendNow} />,
    received: (page) => <ReceiptPage {...page} />,
    undelivered: (page) => <Undelivered {...page} />,
  }
  const show = pages[state.kind] as (page: PageState) => ReactNode
  return (
    <SpeechContext value={speech}>
      <Sheet languages={offered} onChoose={choose}>
        {show(state)}
      </Sheet>
    </SpeechContext>
  )
}

/** The person's language on pages without a survey: that of answers given here before, else the recorded one. */
function personalLanguage(state: PageState, outbox: Outbox): string | null {
  if ('entry' in state) return state.entry.submission.language
  return outbox.receipt()?.language ?? ('language' in state ? state.language : null)
}

/** The survey stays known while its answers are sent, so that the choice of languages does not change. */
function useLastSurvey(state: PageState): PersonalSurvey | null {
  const [last, setLast] = useState<PersonalSurvey | null>(null)
  const current = 'survey' in state ? state.survey : last
  if (current !== null && current !== last) setLast(current)
  return current ?? last
}

/** Names the document after the page; a screen reader starts at the heading of the new page. */
function usePageChange(state: PageState, language: string): void {
  const title = titleOf(state, language)
  useEffect(() => {
    document.title = title === null ? 'Estela' : `${title} · Estela`
  }, [title])

  const previous = useRef(state.kind)
  useEffect(() => {
    if (previous.current === state.kind) return
    if (previous.current !== 'reading') document.querySelector<HTMLElement>('h1')?.focus()
    previous.current = state.kind
  }, [state.kind])
}

function titleOf(state: PageState, language: string): string | null {
  if ('entry' in state) return textIn(state.entry.activityTitle, language)
  return 'survey' in state && state.survey !== null ? textIn(state.survey.activity.title, language) : null
}
