import { scales } from '@estela/core'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { listItems } from '@estela/core/questionnaire/list-items'
import { Model, type Question } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { annotatedElements, elementsOf, readyQuestionnaire } from './annotated-elements.ts'
import { type QuestionnaireCode, type QuestionnaireSeed, questionnaires } from './questionnaires.ts'

const questionsOf = (seed: QuestionnaireSeed) =>
  elementsOf(seed).flatMap(({ elements, ...alone }) => elements ?? [alone])

/** The answer that a recipient gives who takes the first choice everywhere. */
function firstAnswer(question: Question): unknown {
  const type = question.getType()
  const values = (question.choices ?? []).map(({ value }: { value: unknown }) => value)
  if (type === 'matrix')
    return Object.fromEntries(
      question.rows.map(({ value }: { value: string }) => [value, question.columns[0].value] as const),
    )
  if (type === 'ranking') return values
  if (type === 'checkbox') return values.slice(0, 1)
  if (type === 'radiogroup') return values[0]
  return { number: 1, month: '2026-01' }[String(question.inputType)] ?? 'https://example.org'
}

/** Every object under a key that holds a text, with its place. */
function textsIn(node: unknown, place: string): { place: string; text: unknown }[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    ['title', 'text', 'description', 'otherText', 'noneText'].includes(key)
      ? [{ place: `${place}/${key}`, text: value }]
      : textsIn(value, `${place}/${key}`),
  )
}

const PIPED = ['{activity}', '{country}', '{end_date}', '{months}', '{priorities}']
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(questionnaires)('questionnaire $code', (seed) => {
  it('is compiled, so that answers are checked without a model, and has sound conditions', () => {
    expect(compileQuestionnaire(seed.definition).outcome).toBe('compiled')
    const model = new Model(seed.definition)
    expect(model.validateExpressions({ variables: true, functions: true, semantics: true })).toEqual([])
    expect(model.getAllQuestions().map(({ name }) => name)).toEqual(questionsOf(seed).map(({ name }) => name))
  })

  it('can be answered to its end', () => {
    const model = new Model(seed.definition)
    for (const question of model.getAllQuestions()) if (question.isVisible) question.value = firstAnswer(question)
    expect(model.validate(true)).toBe(true)
    const compiled = compileQuestionnaire(seed.definition)
    expect(compiled.outcome === 'compiled' && compiled.check(model.data)).toEqual([])
  })

  it('measures each construct once, and offers each choice, column and row once', () => {
    const constructs = listItems(seed.definition).map(({ construct }) => construct)
    expect(new Set(constructs).size).toBe(constructs.length)
    for (const { name, choices, columns, rows } of questionsOf(seed))
      for (const list of [choices, columns, rows]) {
        const values = (list ?? []).map(({ value }) => value)
        expect(new Set(values).size, name).toBe(values.length)
      }
  })

  it('measures something with every element', () => {
    expect(elementsOf(seed).filter((element) => element['x-estela'] === undefined)).toEqual([])
  })

  it('names each question after its construct, once', () => {
    const named = annotatedElements(seed)
    expect(named.map(({ element }) => element.name)).toEqual(
      named.map(({ construct }) => construct.replaceAll('.', '_')),
    )
    const names = questionsOf(seed).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
  })

  it('offers the steps of the core scale, in both languages, and lets people say that they do not know', () => {
    const scaled = annotatedElements(seed).filter(({ scale }) => scales.has(scale))
    expect(scaled.length).toBeGreaterThanOrEqual(3)
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
    expect(texts.length).toBeGreaterThanOrEqual(40)
    for (const { place, text } of texts) {
      expect(text, place).toEqual({ default: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) })
      const { default: english, es } = text as { default: string; es: string }
      expect(placeholders(es), place).toEqual(placeholders(english))
      expect(PIPED, place).toEqual(expect.arrayContaining(placeholders(english)))
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
    for (const { scale, pair, element } of annotatedElements(seed)) {
      if (scales.has(scale) && ['S', 'E', 'L'].includes(pair)) expect(element.isRequired, element.name).toBe(true)
      if (['TEXT', 'REF', 'NUM', 'DATE', 'MULTI'].includes(scale))
        expect(element.isRequired, element.name).toBeUndefined()
    }
  })

  it('keeps pages short: at most seven questions each', () => {
    for (const { name, elements } of seed.definition.pages) expect(elements.length, name).toBeLessThanOrEqual(7)
  })
})

describe('the knowledge test', () => {
  const form = (code: QuestionnaireCode) =>
    elementsOf(readyQuestionnaire(code)).find(({ name }) => name === 'CB_TST')?.elements ?? []

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
