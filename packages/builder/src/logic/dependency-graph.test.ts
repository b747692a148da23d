import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { dependencyGraphOf } from './dependency-graph.ts'

const E = '/pages/0/elements'
const graphOf = (elements: readonly JsonObject[], rest: JsonObject = {}) =>
  dependencyGraphOf({ pages: [{ name: 'p', elements }], ...rest })
const told = (...given: Parameters<typeof graphOf>) =>
  graphOf(...given).dependencies.map(({ from, to, kind }) => `${from.replace(E, '')} ${kind} ${to.replace(E, '')}`)

it('tells in which way one thing depends on another', () => {
  const validators = [{ type: 'expression', expression: '{a} > 1' }]
  expect(
    told(
      [
        { type: 'checkbox', name: 'a', choices: [1, { value: 2, visibleIf: '{b} = 1' }] },
        { type: 'text', name: 'b', visibleIf: '{a} = 1', requiredIf: '{a} = 2', title: 'So {a}', validators },
        { type: 'checkbox', name: 'c', choicesFromQuestion: 'a' },
      ],
      {
        calculatedValues: [{ name: 'v', expression: '{b} + 1' }],
        triggers: [
          { type: 'setvalue', expression: '{c} = 1', setToName: 'b' },
          { type: 'complete', expression: '{v} = 1' },
        ],
        completedHtml: '{a}',
      },
    ),
  ).toEqual([
    '/1 choices /0',
    '/0 shown /1',
    '/0 required /1',
    '/0 text /1',
    '/0 checked /1',
    '/0 choices /2',
    '/1 value /calculatedValues/0',
    '/2 value /1',
    '/calculatedValues/0 goes-to ',
    '/0 text ',
  ])
})

it('finds circles, also through the panel around a question and of one', () => {
  expect(
    graphOf([
      { type: 'text', name: 'a', visibleIf: '{b} = 1' },
      { type: 'text', name: 'b', visibleIf: '{c} = 1' },
      { type: 'text', name: 'c', visibleIf: '{a} = 1' },
      { type: 'text', name: 'd', visibleIf: '{d} = 1' },
      { type: 'panel', name: 'e', visibleIf: '{f} = 1', elements: [{ type: 'text', name: 'f' }] },
      { type: 'text', name: 'g', visibleIf: '{a} = 1', title: '{g}' },
    ]).cycles.map((cycle) => cycle.map((place) => place.replace(E, '')).toSorted()),
  ).toEqual([['/3'], ['/4', '/4/elements/0'], ['/0', '/1', '/2']].toSorted())
})
