import type { DefinitionAnnotation, DefinitionElement } from './definition.ts'
import { type QuestionnaireCode, type QuestionnaireSeed, questionnaires } from './questionnaires.ts'

/** What an element of a questionnaire measures, and the element. */
export interface AnnotatedElement extends DefinitionAnnotation {
  readonly element: DefinitionElement
}

/** Everything that stands on the pages; a scored test is one element. */
export const elementsOf = ({ definition }: QuestionnaireSeed): readonly DefinitionElement[] =>
  definition.pages.flatMap(({ elements }) => elements)

export const annotatedElements = (seed: QuestionnaireSeed): readonly AnnotatedElement[] =>
  elementsOf(seed).flatMap((element) => (element['x-estela'] ? [{ ...element['x-estela'], element }] : []))

export function readyQuestionnaire(code: QuestionnaireCode): QuestionnaireSeed {
  const seed = questionnaires.find((each) => each.code === code)
  if (seed === undefined) throw new Error(`${code} is missing`)
  return seed
}
