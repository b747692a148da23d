import { Serializer, SurveyModel } from 'survey-core'
import { expect, it } from 'vitest'
import { localizedStrings, sourceOf } from './localized-strings.ts'

const question = (element: object) => ({ pages: [{ name: 'p1', elements: [element] }] })
const found = (definition: unknown) => localizedStrings(definition).map(({ id, pointer }) => `${id} ${pointer}`)

it('finds every property that survey-core calls localizable, of every type of question', () => {
  for (const { name: type } of Serializer.getChildrenClasses('question', true)) {
    const keys = Serializer.getProperties(type).filter((property) => property.isLocalizable)
    const element = Object.fromEntries(
      keys.map(({ name }) => [name, { default: `${name} in English`, es: `${name} es` }]),
    )
    const strings = localizedStrings(question({ type, name: 'q', ...element })).filter(
      (each) => each.elementName === 'q',
    )
    expect(new Set(strings.map((each) => each.property))).toEqual(new Set(keys.map(({ name }) => name)))
    expect(strings.every(({ property, texts }) => texts.get('es') === `${property} es`)).toBe(true)
  }
})

it('finds texts of the questionnaire, of pages, choices, rows, columns, items, validators, messages at the end', () => {
  const definition = {
    title: 'Survey',
    completedHtmlOnCondition: [{ expression: '1 = 1', html: { default: 'Thanks', es: 'Gracias' } }],
    pages: [
      {
        name: 'p1',
        description: 'Page',
        elements: [
          {
            type: 'radiogroup',
            name: 'use',
            choices: [{ value: 'y', text: 'Yes', elements: [{ type: 'text', name: 'why', title: 'Why?' }] }],
            validators: [{ type: 'expression', expression: '{use} = 1', text: 'Wrong' }],
          },
          { type: 'multipletext', name: 'mt', title: 'M', items: [{ name: 'i', title: 'Item' }] },
          {
            type: 'matrixdynamic',
            name: 'md',
            title: 'D',
            columns: [{ name: 'c', title: 'C', cellType: 'dropdown', choices: [{ value: 1, text: 'One' }] }],
            detailElements: [{ type: 'text', name: 'd', title: 'Detail' }],
          },
          {
            type: 'paneldynamic',
            name: 'pd',
            title: 'P',
            templateElements: [{ type: 'panel', name: 'in', elements: [{ type: 'text', name: 'd', title: 'Inner' }] }],
          },
        ],
      },
    ],
  }
  expect(found(definition)).toEqual([
    '/title /title',
    '/completedHtmlOnCondition/0/html /completedHtmlOnCondition/0/html',
    'p1/description /pages/0/description',
    'use/title /pages/0/elements/0/title',
    'use/choices/y/text /pages/0/elements/0/choices/0/text',
    'why/title /pages/0/elements/0/choices/0/elements/0/title',
    'use/validators/expression/text /pages/0/elements/0/validators/0/text',
    'mt/title /pages/0/elements/1/title',
    'mt/items/i/title /pages/0/elements/1/items/0/title',
    'md/title /pages/0/elements/2/title',
    'md/columns/c/title /pages/0/elements/2/columns/0/title',
    'md/columns/c/choices/1/text /pages/0/elements/2/columns/0/choices/0/text',
    'md/detailElements/d/title /pages/0/elements/2/detailElements/0/title',
    'pd/title /pages/0/elements/3/title',
    'pd/templateElements/d/title /pages/0/elements/3/templateElements/0/elements/0/title',
  ])
})

it('gives names and values that are shown in place of a text as what they are', () => {
  const definition = question({
    type: 'radiogroup',
    name: 'use',
    choices: ['yes', '2|Two', { value: 'no' }, { value: 'na', text: { es: 'No aplica' } }, { value: 1, text: 'One' }],
  })
  expect(localizedStrings(definition).map(({ id, pointer, implied }) => [id, pointer, implied])).toEqual([
    ['use/title', '/pages/0/elements/0/title', 'use'],
    ['use/choices/yes/text', '/pages/0/elements/0/choices/0', 'yes'],
    ['use/choices/2/text', '/pages/0/elements/0/choices/1', 'Two'],
    ['use/choices/no/text', '/pages/0/elements/0/choices/2/text', 'no'],
    ['use/choices/na/text', '/pages/0/elements/0/choices/3/text', 'na'],
    ['use/choices/1/text', '/pages/0/elements/0/choices/4/text', null],
  ])
})

it('says the same stands in as survey-core shows', () => {
  const definition = question({
    type: 'checkbox',
    name: 'use',
    choices: ['yes', '2|Two', { value: 'no' }, { value: 3, text: '' }],
  })
  const shown = new SurveyModel(definition).getQuestionByName('use')
  const texts = [shown.title, ...shown.choices.map((choice: { text: string }) => choice.text)]
  expect(localizedStrings(definition).map(sourceOf)).toEqual(texts)
})

it('reads nothing into html, pictures and hidden titles', () => {
  expect(found(question({ type: 'html', name: 'h' }))).toEqual([])
  expect(found(question({ type: 'text', name: 'h', titleLocation: 'hidden' }))).toEqual([])
  expect(found(question({ type: 'imagepicker', name: 'h', title: 'T', choices: ['cat'] }))).toEqual([
    'h/title /pages/0/elements/0/title',
  ])
})

it('takes a plain text and `default` for English, and a list as lines', () => {
  const texts = (title: unknown) => [...(localizedStrings({ title })[0]?.texts ?? [])]
  expect(texts('A')).toEqual([['en', 'A']])
  expect(texts({ es: 'B', default: 'A' })).toEqual([
    ['en', 'A'],
    ['es', 'B'],
  ])
  expect(texts({ en: 'A', es: 'B', fr: 7 })).toEqual([
    ['en', 'A'],
    ['es', 'B'],
  ])
  const list = question({ type: 'text', name: 'q', title: 'T', dataList: { default: ['a', 'b'], es: ['c'] } })
  expect(localizedStrings(list)[1]).toMatchObject({
    kind: 'list',
    texts: new Map([
      ['en', 'a\nb'],
      ['es', 'c'],
    ]),
  })
})

it('finds the texts in the cells of a matrix', () => {
  const cells = { 'a/b': { c: { default: 'x', es: 'y' } } }
  const strings = localizedStrings(question({ type: 'matrix', name: 'm', title: 'M', cells, rows: [1], columns: [2] }))
  expect(strings.filter(({ property }) => property.startsWith('cells'))).toMatchObject([
    { pointer: '/pages/0/elements/0/cells/a~1b/c', id: 'm/cells/a~1b/c', property: 'cells/a~1b/c' },
  ])
})

it('gives each text an id of its own, that moving does not change', () => {
  const [a, b] = [
    { type: 'text', name: 'a', title: 'A' },
    { type: 'text', name: 'b', title: 'B' },
  ]
  const ids = (definition: unknown) => localizedStrings(definition).map(({ id }) => id)
  expect(ids({ pages: [{ elements: [b] }, { elements: [{ type: 'panel', elements: [a] }] }] }).toSorted()).toEqual(
    ids({ pages: [{ elements: [a, b] }] }),
  )
  expect(ids({ elements: [a, a] })).toEqual(['a/title', 'a/title#2'])
})

it('passes over what is not of the expected shape, however deep', () => {
  for (const junk of [null, 7, 'x', [], { pages: 'x' }, { pages: [null, 3, { elements: [7, { type: 5 }] }] }])
    expect(localizedStrings(junk)).toEqual([])
  let deep: object = { type: 'text', name: 'q', title: 'T' }
  for (let depth = 0; depth < 20_000; depth++) deep = { type: 'panel', elements: [deep] }
  expect(localizedStrings({ elements: [deep] })).toHaveLength(1)
  const odd = JSON.parse('{"title":{"default":"A","__proto__":"B"},"elements":[{"type":"text","name":"__proto__"}]}')
  expect(localizedStrings(odd).map(sourceOf)).toEqual(['A', '__proto__'])
})
