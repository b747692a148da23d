import { expect, it } from 'vitest'
import { answersCopy } from './answers-copy.ts'

it('has the facts first, then each question with its answer below it', () => {
  const copy = answersCopy({
    heading: 'Answers to the questionnaire about: Advice',
    facts: [['Receipt number', '6F1C-2D3E']],
    answered: [
      { question: 'How useful was it?', answer: 'Largely' },
      { question: 'What next?', answer: 'Training\nfor examiners' },
    ],
  })
  expect(copy).toBe(`Answers to the questionnaire about: Advice
Receipt number: 6F1C-2D3E

How useful was it?
    Largely

What next?
    Training
    for examiners
`)
})

it('is only the head when nothing was answered', () => {
  expect(answersCopy({ heading: 'Answers', facts: [], answered: [] })).toBe('Answers\n')
})
