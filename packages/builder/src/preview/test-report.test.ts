import { expect, it } from 'vitest'
import { testReport } from './test-report.ts'

const annotation = (construct: string, scale: string, pair: string) => ({ construct, scale, pair, level: 'L1' })
const questionnaire = {
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'rating', name: 'NEED', isRequired: true, 'x-estela': annotation('Z.NEED', 'AGREE5', 'S') },
        {
          type: 'rating',
          name: 'NEED_BEFORE',
          'x-estela': { ...annotation('Z.NEEDR', 'AGREE5', 'R'), recalls: 'Z.NEED' },
        },
        { type: 'comment', name: 'WHY', 'x-estela': annotation('Z.WHY', 'TEXT', 'none') },
        { type: 'radiogroup', name: 'HOW', choices: ['a'], showOtherItem: true },
      ],
    },
  ],
}
const countedOf = (answers: Record<string, unknown>) =>
  Object.fromEntries(testReport(questionnaire, answers).items.map(({ item, counted }) => [item.construct, counted]))

it('says that good answers would be accepted, where they come from, and what each item counts', () => {
  const answers = { NEED: 4, NEED_BEFORE: 2, WHY: 'Because', HOW: 'other', 'HOW-Comment': 'So' }
  const { verdict, stored } = testReport(questionnaire, answers)
  expect(verdict).toEqual({ outcome: 'accepted' })
  expect(stored.map(({ key, question }) => [key, question])).toEqual([
    ['NEED', '/pages/0/elements/0'],
    ['NEED_BEFORE', '/pages/0/elements/1'],
    ['WHY', '/pages/0/elements/2'],
    ['HOW', '/pages/0/elements/3'],
    ['HOW-Comment', '/pages/0/elements/3'],
  ])
  expect(countedOf(answers)).toEqual({
    'Z.NEED': { as: 'recalled', now: '4', before: '2' },
    'Z.NEEDR': { as: 'recalled', now: '4', before: '2' },
    'Z.WHY': { as: 'uncounted' },
  })
})

it('counts a single answer as its choice, and none as none', () => {
  expect(countedOf({ NEED: 5 })).toMatchObject({
    'Z.NEED': { as: 'choice', choice: '5' },
    'Z.WHY': { as: 'unanswered' },
  })
})

it('names what the collector would refuse', () => {
  expect(testReport(questionnaire, { NEED_BEFORE: 2 }).verdict).toEqual({
    outcome: 'refused',
    issues: [{ pointer: '/NEED', code: 'required' }],
  })
})

it('asks survey-core itself where the questionnaire needs it', () => {
  const questionnaire = {
    elements: [{ type: 'text', name: 'a', isRequired: true }],
    triggers: [{ type: 'setvalue', expression: "{a} = 'x'", setToName: 'b', setValue: 1 }],
  }
  expect(testReport(questionnaire, {}).verdict).toMatchObject({ outcome: 'refused' })
  expect(testReport(questionnaire, { a: 'y' }).verdict).toEqual({ outcome: 'accepted' })
})

it('judges nothing where the questionnaire cannot be published', () => {
  const broken = { elements: [{ type: 'text', name: 'a', visibleIf: '(' }] }
  expect(testReport(broken, { a: 'x' }).verdict).toMatchObject({
    outcome: 'not-publishable',
    issues: [{ code: 'broken-expression' }],
  })
})

it('refuses answers beyond what the collector takes', () => {
  expect(testReport(questionnaire, { WHY: 'x'.repeat(100_001) }).verdict).toEqual({ outcome: 'beyond-limits' })
})
