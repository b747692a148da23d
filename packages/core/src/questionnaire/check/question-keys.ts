import type { PageModel, Question, SurveyModel } from 'survey-core'

/** Some questions only show something and have no answer. */
export const hasValue = (question: Question): boolean => question.getType() !== 'html' && question.getType() !== 'image'

/** survey-core puts other texts and comments beside the value, under its key with an ending. */
export function commentKeyOf(question: Question): string | null {
  const hasOther = 'showOtherItem' in question && question.showOtherItem === true
  return question.showCommentArea || hasOther ? `${question.getValueName()}-Comment` : null
}

/** Hidden answers go at the end, unless the definition says otherwise or they are on the start page. */
export function isKeptWhenHidden({ clearIfInvisible, survey, page }: Question): boolean {
  if ((page as PageModel | null)?.isStartPage) return true
  const rule = clearIfInvisible === 'default' ? (survey as SurveyModel | null)?.clearInvisibleValues : clearIfInvisible
  return rule === 'none'
}
