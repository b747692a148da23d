import { expect, it } from 'vitest'
import { variablesOf } from './variables.ts'

it('finds what is piped or asked for and is answered by no question', () => {
  const document = {
    title: { default: 'About {activity}', es: 'Sobre {activity}' },
    calculatedValues: [{ name: 'score', expression: '{a} + 1' }],
    pages: [
      {
        name: 'p1',
        elements: [
          { type: 'text', name: 'a', title: 'Since {end_date} you said {b} and {score}', visibleIf: '{months} > 6' },
          { type: 'text', name: 'b', defaultValue: '{no_text}' },
          {
            type: 'paneldynamic',
            name: 'c',
            templateElements: [{ type: 'text', name: 'd', title: '{panel.d} {panelIndex}' }],
          },
        ],
      },
    ],
  }
  expect(variablesOf(document).toSorted()).toEqual(['activity', 'end_date', 'months'])
})
