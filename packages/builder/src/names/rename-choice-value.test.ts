import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { renameChoiceValue } from './rename-choice-value.ts'

const document: JsonObject = {
  elements: [
    {
      type: 'radiogroup',
      name: 'q',
      choices: ['yes', { value: 'no', text: 'No' }, 3],
      defaultValue: 'yes',
      choicesVisibleIf: "{item} <> 'yes'",
      'x-estela': { outcomes: { fulfilled: ['yes'], exceeded: [], missed: ['no'] } },
    },
    { type: 'radiogroup', name: 'other', choices: ['yes'], visibleIf: "{q}='Yes' and {other} = 'yes' or 'yes' = {q}" },
    { type: 'checkbox', name: 'carried', choicesFromQuestion: 'q', visibleIf: '{carried} anyof [ \'no\', "yes" ,3]' },
    {
      type: 'text',
      name: 't',
      title: 'yes {q}',
      defaultValue: 'yes',
      setValueExpression: "iif({q} = yes, 'yes', 'no')",
    },
    {
      type: 'matrix',
      name: 'm',
      columns: ['yes', 'no'],
      rows: ['r1', 'r2'],
      defaultValue: { r1: 'yes', r2: 'no' },
      visibleIf: "{m.r1} = 'yes' and {q} = 3",
      rowsVisibleIf: "{item} = 'r1'",
    },
  ],
  triggers: [{ type: 'setvalue', setToName: 'q', setValue: 'yes', expression: "{t} = 'yes'" }],
}

const renamed = (pointer: string, value: string | number): string => {
  const outcome = renameChoiceValue(document, pointer, value)
  if (outcome.outcome !== 'renamed') throw new Error(outcome.outcome)
  return JSON.stringify(outcome.document)
}
const text = JSON.stringify(document)

it('lets all follow that compares with a choice, and nothing that only looks like it', () => {
  const expected = text
    .replace('"choices":["yes",{', '"choices":["sí, \\"yes\\"",{')
    .replace(
      '"defaultValue":"yes","choicesVisibleIf":"{item} <> \'yes\'"',
      `"defaultValue":"sí, \\"yes\\"","choicesVisibleIf":"{item} <> 'sí, \\\\\\"yes\\\\\\"'"`,
    )
    .replace('"fulfilled":["yes"]', '"fulfilled":["sí, \\"yes\\""]')
    .replace("{q}='Yes'", `{q}='sí, \\\\\\"yes\\\\\\"'`)
    .replace("'yes' = {q}", `'sí, \\\\\\"yes\\\\\\"' = {q}`)
    .replace('\\"yes\\" ,3', `'sí, \\\\\\"yes\\\\\\"' ,3`)
    .replace('{q} = yes,', `{q} = 'sí, \\\\\\"yes\\\\\\"',`)
    .replace('"setValue":"yes"', '"setValue":"sí, \\"yes\\""')
  expect(renamed('/elements/0/choices/0', 'sí, "yes"')).toBe(expected)
})

it('writes numbers as numbers', () => {
  const expected = text.replace('"},3]', '"},4]').replace(' ,3]', ' ,4]').replace('{q} = 3', '{q} = 4')
  expect(renamed('/elements/0/choices/2', 4)).toBe(expected)
})

it('follows the columns of a matrix into comparisons with its rows', () => {
  const expected = text
    .replace('"columns":["yes"', '"columns":["ok"')
    .replace("{m.r1} = 'yes'", "{m.r1} = 'ok'")
    .replace('"r1":"yes"', '"r1":"ok"')
  expect(renamed('/elements/4/columns/0', 'ok')).toBe(expected)
})

it('follows a row of a matrix into names and answers', () => {
  const expected = text
    .replace('"rows":["r1"', '"rows":["first"')
    .replace('{"r1":"yes"', '{"first":"yes"')
    .replace('{m.r1}', '{m.first}')
    .replace("{item} = 'r1'", "{item} = 'first'")
  expect(renamed('/elements/4/rows/0', 'first')).toBe(expected)
})

it('says where the value is already', () => {
  expect(renameChoiceValue(document, '/elements/0/choices/0', 'NO')).toEqual({
    outcome: 'clash',
    with: '/elements/0/choices/1',
  })
})
