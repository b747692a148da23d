import type { JsonObject } from '@estela/builder'

const QUESTIONS_A_PAGE = 10

/** A questionnaire of any length, to try how the builder bears it: every third question is a text, the others have choices. */
export function longQuestionnaire(questions: number): JsonObject {
  const pages = Math.ceil(questions / QUESTIONS_A_PAGE)
  return {
    title: `A questionnaire of ${questions} questions`,
    pages: Array.from({ length: pages }, (_page, index) => ({
      name: `page${index + 1}`,
      title: `Part ${index + 1}`,
      elements: Array.from({ length: Math.min(QUESTIONS_A_PAGE, questions - index * QUESTIONS_A_PAGE) }, (_, place) =>
        question(index * QUESTIONS_A_PAGE + place + 1),
      ),
    })),
  }
}

function question(number: number): JsonObject {
  const name = `question${number}`
  const title = {
    default: `How far do you agree with statement ${number} about the work of your institution?`,
    es: `¿En qué medida está de acuerdo con la afirmación ${number} sobre el trabajo de su institución?`,
  }
  if (number % 3 === 0) return { type: 'comment', name, title, visibleIf: `{question${number - 1}} > 3` }
  const choices = ['Not at all', 'A little', 'In part', 'Largely', 'Fully']
  return { type: 'radiogroup', name, title, choices: choices.map((text, index) => ({ value: index + 1, text })) }
}
