import { type ReactNode, useEffect, useMemo } from 'react'
import { type Model, SvgRegistry } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { AttentionList } from './attention-list.tsx'
import { FormProgress, type MovesFocus } from './form-progress.tsx'
import { formWordsIn } from './form-words.ts'
import { type Answers, currentPageOf } from './recipient-model.tsx'
import type { AnswerError } from './refused-questions.ts'
import { useAttention } from './use-attention.ts'
import { useSpokenModel } from './use-spoken-model.ts'

// The form engine's clock has styles in its attributes, which the page's Content-Security-Policy refuses and reports.
for (const [id, symbol] of Object.entries(SvgRegistry.icons))
  SvgRegistry.registerIconFromSymbol(id, symbol.replaceAll(/ style="[^"]*"/g, ''))

interface RecipientFormProps {
  /** From `recipientModel`. */
  readonly model: Model
  readonly language: string
  /** What stands for {activity} and the like, in the language of the page. */
  readonly pipedValues: Readonly<Record<string, string>>
  /** Why the collector refused an earlier submission; empty at first. */
  readonly issues: readonly AnswerError[]
  /** Shown beside the progress. */
  readonly status: ReactNode
  /** Shown until the strings of the language are there. */
  readonly waiting: ReactNode
  readonly movesFocus: MovesFocus
  readonly onChange: (answers: Answers, page: string | null) => void
  /** Called once, with the answers to visible questions only. */
  readonly onComplete: (answers: Answers) => void
}

/**
 * A questionnaire as its recipient sees it, page by page. Looks as it should where `recipient-page.css`,
 * `survey-form.css` and survey-core's own style sheets are loaded.
 */
export function RecipientForm(props: RecipientFormProps) {
  const { model, language, pipedValues, issues, status, waiting, movesFocus, onChange, onComplete } = props
  const words = useMemo(() => formWordsIn(language), [language])
  const spoken = useSpokenModel(model, language, words, pipedValues)
  const attention = useAttention(model, issues, words)
  useAnswers(model, onChange, onComplete)
  if (spoken === null) return waiting
  return (
    <>
      <FormProgress model={model} words={words} status={status} hasIssues={issues.length > 0} movesFocus={movesFocus} />
      <AttentionList
        questions={attention.map(({ name, processedTitle }) => ({ name, title: processedTitle }))}
        isRefused={issues.length > 0}
        words={words}
        onGoTo={(name) => model.focusQuestion(name)}
      />
      <Survey model={model} />
    </>
  )
}

function useAnswers(
  model: Model,
  onChange: RecipientFormProps['onChange'],
  onComplete: RecipientFormProps['onComplete'],
): void {
  useEffect(() => {
    const change = () => onChange(plainCopy(model.data), currentPageOf(model)?.name ?? null)
    const complete = () => onComplete(plainCopy(model.data))
    model.onValueChanged.add(change)
    model.onCurrentPageChanged.add(change)
    model.onComplete.add(complete)
    return () => {
      model.onValueChanged.remove(change)
      model.onCurrentPageChanged.remove(change)
      model.onComplete.remove(complete)
    }
  }, [model, onChange, onComplete])
}

const plainCopy = (answers: Answers): Answers => JSON.parse(JSON.stringify(answers))
