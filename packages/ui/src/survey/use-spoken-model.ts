import { useEffect, useState } from 'react'
import type { Model } from 'survey-core'
import type { FormWords } from './form-words.ts'
import { currentPageOf } from './recipient-model.tsx'
import { loadSurveyLanguage } from './survey-language.tsx'

/** The language the model speaks, null before the first; it follows the page without losing answers. */
export function useSpokenModel(
  model: Model,
  language: string,
  words: FormWords,
  pipedValues: Readonly<Record<string, string>>,
): string | null {
  const [spoken, setSpoken] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void loadSurveyLanguage(language).then(() => {
      if (!isCurrent) return
      model.locale = language
      for (const [name, value] of Object.entries(pipedValues)) model.setVariable(name, value)
      model.pagePrevText = words('previous')
      model.pageNextText = words('next')
      labelLastButton(model, words)
      setSpoken(language)
    })
    return () => {
      isCurrent = false
    }
  }, [model, language, words, pipedValues])
  useLastButton(model, words)
  return spoken
}

/**
 * A questionnaire may open its pages only after a first answer, such as consent. Until then the page looks like the last
 * one, and its button must not say that it sends.
 */
function labelLastButton(model: Model, words: FormWords): void {
  const page = currentPageOf(model)
  const isOpen = page?.questions.some((question) => question.isVisible && question.isRequired && question.isEmpty())
  const isFinal = page === model.pages.at(-1)
  model.completeText = words(isOpen && !isFinal ? 'next' : 'send-answers')
}

function useLastButton(model: Model, words: FormWords): void {
  useEffect(() => {
    const label = () => labelLastButton(model, words)
    model.onValueChanged.add(label)
    model.onCurrentPageChanged.add(label)
    return () => {
      model.onValueChanged.remove(label)
      model.onCurrentPageChanged.remove(label)
    }
  }, [model, words])
}
