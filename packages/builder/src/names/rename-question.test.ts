import { expect, it } from 'vitest'
import { withValue } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import { brokenByDeletion } from './broken-by-deletion.ts'
import { renameQuestion } from './rename-question.ts'

const E = '/pages/0/elements'
const document: JsonObject = {
  title: 'About {skill}',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'radiogroup', name: 'skill', title: { default: 'Skill', es: 'Habilidad' }, choices: ['a'] },
        { type: 'text', name: 'why', visibleIf: "{SKILL} = 'skill' and {skill-Comment} notempty", valueName: 'reason' },
        { type: 'html', name: 'h', html: { default: 'So {skill}, {why}', es: 'Así: {skill}, {reason}' } },
        {
          type: 'paneldynamic',
          name: 'uses',
          defaultValue: [{ skill: 'x', 'skill-Comment': 'y', how: { skill: 1 } }],
          templateElements: [
            { type: 'text', name: 'skill' },
            { type: 'text', name: 'how', enableIf: '{panel.skill} notempty and {skill} notempty' },
          ],
        },
        { type: 'expression', name: 'n', expression: "countInArray({uses}, 'skill') + {uses[1].skill}" },
      ],
    },
  ],
  triggers: [{ type: 'setvalue', expression: '{skill} empty', setToName: 'skill', setValue: 'skill' }],
}

const renamed = (pointer: string, name: string, from = document): JsonObject => {
  const outcome = renameQuestion(from, pointer, name)
  if (outcome.outcome !== 'renamed') throw new Error(outcome.outcome)
  return outcome.document
}

it('lets expressions, texts in all languages and triggers follow, and touches nothing else', () => {
  const after = JSON.stringify(renamed(`${E}/0`, 'ability'))
  const expected = JSON.stringify(document)
    .replace('"name":"skill","title"', '"name":"ability","title"')
    .replace('About {skill}', 'About {ability}')
    .replace("{SKILL} = 'skill' and {skill-Comment}", "{ability} = 'skill' and {ability-Comment}")
    .replace('So {skill}', 'So {ability}')
    .replace('Así: {skill}', 'Así: {ability}')
    .replace(' and {skill} notempty"', ' and {ability} notempty"')
    .replace('{skill} empty', '{ability} empty')
    .replace('"setToName":"skill"', '"setToName":"ability"')
  expect(after).toBe(expected)
})

it('keeps apart an inner question of the same name, and lets answers given beforehand follow', () => {
  const after = JSON.stringify(renamed(`${E}/3/templateElements/0`, 'what'))
  const expected = JSON.stringify(document)
    .replace('{"skill":"x","skill-Comment":"y"', '{"what":"x","what-Comment":"y"')
    .replace('{"type":"text","name":"skill"}', '{"type":"text","name":"what"}')
    .replace('{panel.skill}', '{panel.what}')
    .replace("'skill') + {uses[1].skill}", "'what') + {uses[1].what}")
  expect(after).toBe(expected)
})

it('leaves what goes by the key of a question with a key of its own', () => {
  expect(JSON.stringify(renamed(`${E}/1`, 'because'))).toBe(
    JSON.stringify(document).replace('"name":"why"', '"name":"because"'),
  )
})

it('says who bears the name, in any case of letters', () => {
  expect(renameQuestion(document, `${E}/0`, 'WHY')).toEqual({ outcome: 'clash', with: `${E}/1` })
  expect(renameQuestion(document, `${E}/0`, 'Skill')).toMatchObject({ outcome: 'renamed' })
  expect(renameQuestion(document, `${E}/3/templateElements/0`, 'how')).toMatchObject({ outcome: 'clash' })
  expect(renameQuestion(document, `${E}/3/templateElements/0`, 'why')).toMatchObject({ outcome: 'renamed' })
})

it.each(['', ' a', 'a}', '{a', '$a', '#a', 'a\n', 'x'.repeat(65)])('refuses the name %j', (name) => {
  expect(renameQuestion(document, `${E}/0`, name)).toEqual({ outcome: 'unusable-name' })
})

it('refuses a name that would turn a variable into an answer', () => {
  const withVariable = withValue(document, '/title', 'About {activity}')
  expect(renameQuestion(withVariable, `${E}/0`, 'activity')).toEqual({ outcome: 'changes-meaning', places: ['/title'] })
})

it('renames a calculated value, a matrix column and an item of a multiple text', () => {
  const other: JsonObject = {
    elements: [
      { type: 'multipletext', name: 't', items: [{ name: 'i' }], defaultValue: { i: 1 } },
      {
        type: 'matrixdropdown',
        name: 'm',
        rows: ['c'],
        columns: [{ name: 'c' }],
        defaultValue: { r: { c: 1 } },
        title: '{v} {t.i} {m.c.c}',
      },
    ],
    calculatedValues: [{ name: 'v', expression: '1' }],
  }
  expect(renamed('/calculatedValues/0', 'w', other)).toMatchObject({
    elements: [{}, { title: '{w} {t.i} {m.c.c}' }],
    calculatedValues: [{ name: 'w' }],
  })
  expect(renamed('/elements/0/items/0', 'j', other)).toMatchObject({
    elements: [{ defaultValue: { j: 1 } }, { title: '{v} {t.j} {m.c.c}' }],
  })
  expect(renamed('/elements/1/columns/0', 'd', other)).toMatchObject({
    elements: [{}, { title: '{v} {t.i} {m.c.d}', defaultValue: { r: { d: 1 } } }],
  })
})

it('lets a question that shares the key follow', () => {
  const shared: JsonObject = {
    elements: [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b', valueName: 'a' },
    ],
    completedHtml: '{a}',
  }
  expect(renamed('/elements/0', 'z', shared)).toEqual({
    elements: [
      { type: 'text', name: 'z' },
      { type: 'text', name: 'b', valueName: 'z' },
    ],
    completedHtml: '{z}',
  })
  expect(brokenByDeletion(shared, ['/elements/0']).map(({ place }) => place)).toEqual([])
})

it('tells what a deletion would break, but not inside of what goes', () => {
  const places = (...pointers: string[]) => brokenByDeletion(document, pointers).map(({ place }) => place)
  expect(places(`${E}/3`)).toEqual([`${E}/4/expression`, `${E}/4/expression`, `${E}/4/expression`, `${E}/4/expression`])
  expect(places(`${E}/3`, `${E}/4`)).toEqual([])
  expect(places('/pages/0')).toEqual(['/title', '/triggers/0/expression', '/triggers/0/setToName'])
})
