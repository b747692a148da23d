import { scales } from '@estela/core'
import { Model, Serializer } from 'survey-core'
import { describe, expect, it } from 'vitest'
import type { DefinitionAnnotation, DefinitionElement } from './definition.ts'
import { type QuestionnaireCode, type QuestionnaireSeed, questionnaires } from './questionnaires.ts'

for (const type of ['question', 'panel']) Serializer.addProperty(type, { name: 'x-estela', type: 'value' })

const elementsOf = ({ definition }: QuestionnaireSeed) => definition.pages.flatMap(({ elements }) => elements)
const questionsOf = (seed: QuestionnaireSeed) =>
  elementsOf(seed).flatMap(({ elements, ...alone }) => elements ?? [alone])

interface Annotated extends DefinitionAnnotation {
  readonly element: DefinitionElement
}

const annotated = (seed: QuestionnaireSeed): Annotated[] =>
  elementsOf(seed).flatMap((element) => (element['x-estela'] ? [{ ...element['x-estela'], element }] : []))

function ready(code: QuestionnaireCode): QuestionnaireSeed {
  const seed = questionnaires.find((each) => each.code === code)
  if (seed === undefined) throw new Error(`${code} is missing`)
  return seed
}

const BEFORE_AND_AFTER = [
  { first: ready('LA1'), later: ready('LA2') },
  { first: ready('CB1'), later: ready('CB2') },
  { first: ready('IF1'), later: ready('IF2') },
]

/** Every object under a key that holds a text, with its place. */
function textsIn(node: unknown, place: string): { place: string; text: unknown }[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    ['title', 'text', 'description', 'otherText', 'noneText'].includes(key)
      ? [{ place: `${place}/${key}`, text: value }]
      : textsIn(value, `${place}/${key}`),
  )
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(questionnaires)('questionnaire $code', (seed) => {
  it('loads in survey-core without an error, conditions included', () => {
    const model = new Model(seed.definition)
    expect(model.jsonErrors ?? []).toEqual([])
    expect(model.validateExpressions({ variables: true, functions: true, semantics: true })).toEqual([])
    expect(model.getAllQuestions().map(({ name }) => name)).toEqual(questionsOf(seed).map(({ name }) => name))
  })

  it('measures something with every element', () => {
    expect(elementsOf(seed).filter((element) => element['x-estela'] === undefined)).toEqual([])
  })

  it('names each question after its construct, once', () => {
    const named = annotated(seed)
    expect(named.map(({ element }) => element.name)).toEqual(
      named.map(({ construct }) => construct.replaceAll('.', '_')),
    )
    const names = questionsOf(seed).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
  })

  it('offers the steps of the core scale, in both languages, and lets people say that they do not know', () => {
    const scaled = annotated(seed).filter(({ scale }) => scales.has(scale))
    expect(scaled.length).toBeGreaterThan(4)
    for (const { scale, element } of scaled) {
      const steps = scales
        .get(scale)
        ?.steps.map(({ value, label }) => ({ value, text: { default: label.en, es: label.es } }))
      const offered = element.type === 'matrix' ? element.columns : element.choices
      expect(offered?.slice(0, steps?.length), element.name).toEqual(steps)
      expect(offered, element.name).toContainEqual({ value: -97, text: { default: 'I do not know', es: 'No lo sé' } })
    }
  })

  it('has every text in English and Spanish with the same placeholders', () => {
    const texts = textsIn(seed.definition, '')
    expect(texts.length).toBeGreaterThan(50)
    for (const { place, text } of texts) {
      expect(text, place).toEqual({ default: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) })
      const { default: english, es } = text as { default: string; es: string }
      expect(placeholders(es), place).toEqual(placeholders(english))
    }
  })

  it('asks for consent alone on the first page and ends there without it', () => {
    const model = new Model(seed.definition)
    model.data = { G_01: 'no' }
    expect(model.visiblePages.map(({ name }) => name)).toEqual(['consent'])
    expect(model.visiblePages[0]?.questions.map(({ name }) => name)).toEqual(['G_01'])
    expect(model.validate(true)).toBe(true)
    expect(new Model(seed.definition).validate(true)).toBe(false)
  })

  it('requires an answer to every comparable closed question, and to no free text', () => {
    for (const { scale, pair, element } of annotated(seed)) {
      if (scales.has(scale) && ['S', 'E', 'L'].includes(pair)) expect(element.isRequired, element.name).toBe(true)
      if (['TEXT', 'REF', 'NUM', 'DATE', 'MULTI'].includes(scale))
        expect(element.isRequired, element.name).toBeUndefined()
    }
  })

  it('keeps pages short: at most seven questions each', () => {
    for (const { name, elements } of seed.definition.pages) expect(elements.length, name).toBeLessThanOrEqual(7)
  })
})

describe.each(BEFORE_AND_AFTER)('$first.code and $later.code', ({ first, later }) => {
  const samePairs = (seed: QuestionnaireSeed, other: QuestionnaireSeed) => {
    const others = new Set(annotated(other).map(({ construct }) => construct))
    return annotated(seed).filter(({ pair, construct }) => pair === 'S' && others.has(construct))
  }

  it('ask S items with the same wording and choices, in the same order', () => {
    const asked = (seed: QuestionnaireSeed, other: QuestionnaireSeed) =>
      samePairs(seed, other).map(({ construct, scale, element }) => {
        const { title, type, choices, columns, rows, min, max, inputType } = element
        return { construct, scale, title, type, choices, columns, rows, min, max, inputType }
      })
    expect(asked(later, first)).toEqual(asked(first, later))
    expect(asked(first, later).length).toBeGreaterThanOrEqual(3)
  })

  it('say for every later E item which earlier E item it realises, and map only choices it has', () => {
    const expectations = annotated(first).filter(({ pair }) => pair === 'E')
    const realisations = annotated(later).filter(({ pair }) => pair === 'E')
    expect(realisations.map(({ expectation }) => expectation).sort()).toEqual(
      expectations.map(({ construct }) => construct).sort(),
    )
    for (const { outcomes, scale, element } of realisations) {
      expect(outcomes !== undefined, element.name).toBe(scale === 'SINGLE')
      const mapped = Object.values(outcomes ?? {}).flat()
      expect(element.choices?.map(({ value }) => value) ?? []).toEqual(expect.arrayContaining(mapped))
    }
  })
})

describe('the knowledge test', () => {
  const form = (code: QuestionnaireCode) =>
    elementsOf(ready(code)).find(({ name }) => name === 'CB_TST')?.elements ?? []

  it('has five questions in each form, with one right answer among the choices', () => {
    for (const questions of [form('CB1'), form('CB2')]) {
      expect(questions).toHaveLength(5)
      for (const { name, choices, correctAnswer } of questions)
        expect(
          choices?.filter(({ value }) => value === correctAnswer),
          name,
        ).toHaveLength(1)
    }
  })

  it('asks other questions later', () => {
    const titles = [...form('CB1'), ...form('CB2')].map(({ title }) => title.default)
    expect(new Set(titles).size).toBe(10)
  })
})
