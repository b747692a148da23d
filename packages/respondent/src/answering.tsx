import type { PersonalSurvey } from '@estela/contract/personal-links'
import type { FieldError } from '@estela/contract/problems'
import type { Answers } from '@estela/core'
import { type ActionDispatch, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { AnsweredQuestion } from './answers-copy.ts'
import { DraftKeeper, type DraftState } from './draft-keeper.ts'
import { DraftStatus, NewerElsewhere } from './draft-status.tsx'
import { LazySurveyForm } from './lazy-survey-form.ts'
import { LoadFailure } from './load-failure.tsx'
import type { OutboxEntry } from './outbox.ts'
import type { PageEvent } from './page-state.ts'
import { leavingLinkClient, linkClient } from './personal-link.ts'
import { pipedValues, textIn } from './piped-values.ts'
import { randomId } from './random-id.ts'
import { browserTimer } from './timer.ts'
import type { LinkOnDevice } from './use-link.ts'
import { useOnline } from './use-online.ts'
import { useSpeech } from './words.tsx'

interface AnsweringProps {
  readonly survey: PersonalSurvey
  readonly issues: readonly FieldError[]
  readonly link: LinkOnDevice
  readonly dispatch: ActionDispatch<[event: PageEvent]>
}

/** The questions, with the state of the draft above them. */
export function Answering({ survey, issues, link, dispatch }: AnsweringProps) {
  const { language, words } = useSpeech()
  const [draftState, setDraftState] = useState<DraftState>('untouched')
  const keeper = useDraftKeeper(survey, link, dispatch, setDraftState)
  const piped = useMemo(() => pipedValues(survey, language), [survey, language])
  const takeOther = () => {
    keeper.forget()
    dispatch({ type: 'retried' })
  }
  const complete = (answers: Answers, answered: readonly AnsweredQuestion[]) => {
    const entry = outboxEntry(survey, language, answers, answered)
    dispatch({ type: 'completed', entry, isKept: link.outbox.put(entry) })
  }
  return (
    <>
      <h1 className="running-title" tabIndex={-1}>
        {textIn(survey.activity.title, language)}
      </h1>
      {draftState === 'newer-elsewhere' && (
        <NewerElsewhere onTakeOther={takeOther} onKeepThese={() => keeper.overrule()} />
      )}
      <LoadFailure title="form-failed-title" text="form-failed-text">
        <Suspense fallback={<p role="status">{words('form-loading')}</p>}>
          <LazySurveyForm
            definition={survey.questionnaire.definition}
            pipedValues={piped}
            draft={keeper.draft}
            issues={issues}
            status={<DraftStatus state={draftState} />}
            onChange={(answers, page) => keeper.keep(answers, page)}
            onComplete={complete}
          />
        </Suspense>
      </LoadFailure>
    </>
  )
}

const outboxEntry = (
  { activity, nextWaveOpensAt }: PersonalSurvey,
  language: string,
  answers: Answers,
  answered: readonly AnsweredQuestion[],
): OutboxEntry => ({
  submission: { id: randomId(), language, answers },
  activityTitle: activity.title,
  answered,
  nextWaveOpensAt,
})

function useDraftKeeper(
  survey: PersonalSurvey,
  { token, storage }: LinkOnDevice,
  dispatch: ActionDispatch<[event: PageEvent]>,
  onState: (state: DraftState) => void,
): DraftKeeper {
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        storage,
        token,
        savedDraft: survey.draft,
        save: (draft) => linkClient.saveDraft(token, draft),
        saveWhenLeaving: (draft) => leavingLinkClient.saveDraft(token, draft),
        after: browserTimer,
        onState,
        onRefused: (problem) => dispatch({ type: 'refused', problem, detail: null, language: survey.language }),
      }),
  )
  useEffect(() => {
    const leave = () => keeper.leave()
    const leaveWhenHidden = () => document.visibilityState === 'hidden' && keeper.leave()
    keeper.start()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leaveWhenHidden)
    return () => {
      keeper.stop()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leaveWhenHidden)
    }
  }, [keeper])
  useOnline(useCallback(() => keeper.retry(), [keeper]))
  return keeper
}
