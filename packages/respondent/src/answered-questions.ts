import type { Model } from 'survey-core'
import type { AnsweredQuestion } from './answers-copy.ts'

/** Every answered question of a model, in its order, as the person saw it. */
export const answeredQuestions = (model: Model): readonly AnsweredQuestion[] =>
  answeredIn(model.getPlainData({ includeEmpty: false, includeQuestionTypes: true }))

type PlainQuestion = ReturnType<Model['getPlainData']>[number]

const NESTING: readonly string[] = ['matrix', 'matrixdropdown', 'matrixdynamic', 'paneldynamic', 'multipletext']

/** Questions inside a matrix or a repeated panel are named after it: `Your skills: Searching`. */
const answeredIn = (questions: readonly PlainQuestion[], parent = ''): AnsweredQuestion[] =>
  questions.flatMap(({ title, displayValue, questionType, data }) => {
    const question = parent === '' ? title : `${parent}: ${title}`
    const isNesting = questionType === undefined || NESTING.includes(questionType)
    if (isNesting && data !== undefined) return answeredIn(data, question)
    const answer = Array.isArray(displayValue) ? displayValue.join(', ') : String(displayValue ?? '')
    return answer === '' ? [] : [{ question, answer }]
  })
