import { applyFix as applyTheirFix, lintSurvey } from 'survey-core-next/linter'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../document/json.ts'
import { applyFix } from '../apply-fix.ts'
import { checkedQuestionnaire, NOTHING_KNOWN } from '../checked-questionnaire.ts'
import { page, sentenceOf, told } from '../told.ts'
import { lintFindings } from './lint-findings.ts'
import { editsOf } from './lint-fix.ts'

const FAULTY = {
  title: 'T',
  calculatedValues: [{ name: 'c', expression: '{c} + 1' }],
  triggers: [{ type: 'setvalue', expression: '{a} = 1', setToName: 'lost' }, { type: 'sikp' }],
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'text', name: 'a', isRequird: true, 'x-own': { kept: 1 }, visibleIf: '{n} > 5 and {n} < 3' },
        { type: 'text', name: 'A', inputType: 'text', max: 3 },
        { type: 'text', name: 'n', inputType: 'number', visibleIf: '{missing} = 1', validators: [{ type: 'numreic' }] },
        { type: 'radiogroup', name: 'r', choices: ['x', 'y', 'x'], requiredIf: "{r} = 'z' and lengt({a})" },
        { type: 'dropdwn', name: 'd', choices: ['x'] },
        { type: 'checkbox', name: 'k', choices: 'x', maskType: 'numericc' },
        { type: 'text', title: 'nameless', defaultValueExpression: '1 +' },
      ],
    },
    { name: 'two', elements: [] },
  ],
} as const satisfies JsonObject

const found = (definition: JsonObject, knownVariables: readonly string[] = []) =>
  lintFindings(checkedQuestionnaire(definition, { ...NOTHING_KNOWN, knownVariables }))

it('tells of dead, contradictory and misspelled things at their places', () => {
  expect(told(lintFindings, FAULTY)).toEqual(
    expect.arrayContaining([
      'error cycle-calculated-value-self /calculatedValues/0/expression',
      'error trigger-unknown-target-rootNotFound /triggers/0/setToName',
      'error property-unknown-unknownProperty /pages/0/elements/0/isRequird',
      'warning expression-contradiction-unsatisfiable /pages/0/elements/0/visibleIf',
      'error name-duplicate-elementNames /pages/0/elements/1',
      'error reference-unknown-notFound /pages/0/elements/2/visibleIf',
      'warning choices-duplicate-duplicateValue /pages/0/elements/3/choices/2',
      'error element-unknown-type-unknownType /pages/0/elements/4',
      'error property-required-missing /pages/0/elements/6',
      'warning page-empty-noElements /pages/1',
    ]),
  )
})

it('says it in sentences of both languages, with what was probably meant', () => {
  const sentences = found(FAULTY).map(sentenceOf)
  expect(sentences).toContain(
    'There is no property “isRequird” here. Did you mean “isRequired”? (write “isRequired” instead of “isRequird”)',
  )
  expect(sentences).toContain(
    'The condition for showing it contradicts itself and can never be true: {n} > 5 and {n} < 3',
  )
})

it('leaves keys of ours, and what works although it is not listed, alone', () => {
  const definition = {
    locale: 'es',
    isSinglePage: true,
    'x-estela': { wave: 'first' },
    ...page(
      { type: 'text', name: 'a', 'x-estela': { construct: 'A.B' } },
      { type: 'checkbox', name: 'b', choices: [1, 2, 3] },
      { type: 'text', name: 'c', visibleIf: '{b.length} > 1' },
    ),
  } as unknown as JsonObject
  expect(told(lintFindings, definition)).toEqual([])
})

it('knows the variables that are put in when the questionnaire is answered', () => {
  const definition = page({ type: 'text', name: 'a', title: 'About {activity}' }) as unknown as JsonObject
  expect(found(definition).map(({ message }) => message)).toEqual(['reference-unknown-notFound'])
  expect(found(definition, ['activity'])).toEqual([])
})

it('repairs as the linter would, byte for byte', () => {
  const fixes = lintSurvey(FAULTY, {}).findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  expect(fixes.length).toBeGreaterThanOrEqual(7)
  for (const fix of fixes) {
    const edits = editsOf(fix, FAULTY) ?? []
    const ours = applyFix(FAULTY, { message: '', data: {}, edits })
    expect(ours).not.toBe(FAULTY)
    expect(JSON.stringify(ours)).toBe(JSON.stringify(applyTheirFix(FAULTY, fix)))
  }
})

it('gives a name that tells where it comes from to one of two of the same name', () => {
  const fix = found(FAULTY).find(({ rule }) => rule === 'name-duplicate')?.fix
  expect(fix?.edits).toEqual([{ edit: 'set', pointer: '/pages/0/elements/1/name', value: 'A1' }])
})
