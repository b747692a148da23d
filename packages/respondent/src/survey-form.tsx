import type { Draft } from '@estela/contract/personal-links'
import type { FieldError } from '@estela/contract/problems'
import type { Answers } from '@estela/core'
import { RecipientForm } from '@estela/ui/survey/recipient-form'
import { recipientModel } from '@estela/ui/survey/recipient-model'
import { type ReactNode, useCallback, useState } from 'react'
import 'survey-core/survey-core.fontless.min.css'
import 'virtual:survey-base-theme.css'
import '@estela/ui/survey/survey-form.css'
import { answeredQuestions } from './answered-questions.ts'
import type { AnsweredQuestion } from './answers-copy.ts'
import { useSpeech } from './words.tsx'

export { loadSurveyLanguage } from '@estela/ui/survey/survey-language'

interface SurveyFormProps {
  /** SurveyJS definition, as published. */
  readonly definition: Readonly<Record<string, unknown>>
  /** What stands for {activity} and the like, in the language of the page. */
  readonly pipedValues: Readonly<Record<string, string>>
  /** Answers to start from; read only once. */
  readonly draft: Draft | null
  /** Why the collector refused an earlier submission; empty at first. */
  readonly issues: readonly FieldError[]
  /** Shown beside the progress. */
  readonly status: ReactNode
  readonly onChange: (answers: Answers, page: string | null) => void
  /** Called once, with the answers to visible questions only. */
  readonly onComplete: (answers: Answers, answered: readonly AnsweredQuestion[]) => void
}

/** The questionnaire itself with its style sheets: what is fetched behind the first page. */
export function SurveyForm({ definition, draft, onComplete, ...form }: SurveyFormProps) {
  const { language, words } = useSpeech()
  const [model] = useState(() => recipientModel(definition, draft))
  const complete = useCallback((answers: Answers) => onComplete(answers, answeredQuestions(model)), [model, onComplete])
  const waiting = <p role="status">{words('form-loading')}</p>
  return (
    <RecipientForm
      {...form}
      model={model}
      language={language}
      waiting={waiting}
      movesFocus="always"
      onComplete={complete}
    />
  )
}
