import { useEffect, useState } from 'react'
import type { Model, Question, ValidatePageEvent, ValueChangedEvent } from 'survey-core'
import type { FormWords } from './form-words.ts'
import { type AnswerError, questionNamesOf } from './refused-questions.ts'

/** The questions that need attention on the current page, from validation here or from the collector's refusal. */
export function useAttention(model: Model, issues: readonly AnswerError[], words: FormWords): readonly Question[] {
  const [attention, setAttention] = useState<readonly Question[]>([])
  useEffect(() => {
    const list = (_: Model, { questions }: ValidatePageEvent) =>
      setAttention([...new Set(questions.map((question) => question.parentQuestion ?? question))])
    const clear = () => setAttention([])
    const mend = (_: Model, { question }: ValueChangedEvent) => {
      if (!question?.validate(false)) return
      question.clearErrors()
      setAttention((questions) => questions.filter((each) => each !== question))
    }
    model.onValidatePage.add(list)
    model.onValueChanged.add(mend)
    model.onCurrentPageChanged.add(clear)
    return () => {
      model.onValidatePage.remove(list)
      model.onValueChanged.remove(mend)
      model.onCurrentPageChanged.remove(clear)
    }
  }, [model])
  useEffect(() => {
    const refused = refusedQuestions(model, issues, words)
    if (refused.length > 0) setAttention(refused)
  }, [model, issues, words])
  return attention
}

/** Marks the questions the collector refused and opens the page of the first. */
function refusedQuestions(model: Model, issues: readonly AnswerError[], words: FormWords): readonly Question[] {
  const codes = questionNamesOf(issues)
  const questions = [...codes.keys()].flatMap((name) => model.getQuestionByName(name) ?? [])
  for (const question of questions) {
    question.clearErrors()
    question.addError(words(codes.get(question.name) === 'required' ? 'issue-required' : 'issue-other'))
  }
  const page = questions[0]?.page
  if (page) model.currentPage = page
  return questions
}
