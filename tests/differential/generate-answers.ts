import { type ListedQuestion, listQuestions } from '@estela/core/questionnaire/list-questions'
import type { Random } from '../support/random.ts'

type Value = unknown
type Json = Readonly<Record<string, unknown>>

/**
 * Random answers to a definition. Mostly of the right form; with `junk` above 0 that share of the values is of any
 * form at all, and unknown keys appear.
 */
export function generateAnswers(definition: unknown, random: Random, junk: number): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  const answered = random.pick([0.3, 0.7, 1])
  for (const question of listQuestions(definition)) addAnswer(answers, question, random, answered, junk)
  if (random.chance(junk)) answers[random.pick(['unknown', 'q1-Comment', 'Q1', ' q1'])] = anything(random)
  return answers
}

function addAnswer(
  answers: Record<string, unknown>,
  question: ListedQuestion,
  random: Random,
  answered: number,
  junk: number,
): void {
  if (!random.chance(answered)) return
  const value = random.chance(junk) ? anything(random) : valueFor(question, random)
  if (value === undefined) return
  answers[question.key] = value
  const isOther = value === 'other' || (Array.isArray(value) && value.includes('other'))
  if (question.commentKey !== null && (isOther ? random.chance(0.8) : question.element.showCommentArea === true))
    answers[question.commentKey] = random.pick(TEXTS)
}

function valueFor(question: ListedQuestion, random: Random): Value {
  const { element } = question
  switch (question.type) {
    case 'text':
      return textFor(element, random)
    case 'comment':
      return random.pick(TEXTS)
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return one(choicesOf(element), random)
    case 'checkbox':
    case 'tagbox':
      return several(choicesOf(element), random)
    case 'imagepicker':
      return element.multiSelect === true ? several(choicesOf(element), random) : one(choicesOf(element), random)
    case 'ranking':
      return shuffled(choicesOf(element), random)
    case 'rating':
      return ratingFor(element, random)
    case 'boolean':
      return random.pick([element.valueTrue ?? true, element.valueFalse ?? false])
    case 'matrix':
      return matrixFor(element, random)
    case 'multipletext':
      return entriesFor(valuesOf(element.items), () => random.pick(TEXTS), random)
    case 'matrixdropdown':
      return entriesFor(valuesOf(element.rows), () => insideFor(question, random), random)
    case 'matrixdynamic':
    case 'paneldynamic':
      return Array.from({ length: random.below(4) }, () => insideFor(question, random))
    default:
      return otherTypeFor(question.type, random)
  }
}

const TEXTS = ['a', 'yes', 'no', 'item1', 'Item 1', 'abc@example.org', 'x'.repeat(40), '12', '5', ' ', 'ñandú', 'other']
const NUMBERS = [0, 1, 2, 3, 5, 7, 10, 18, 20, 50, 100, -1, 2.5, 1e6]
const DATES: Readonly<Record<string, readonly string[]>> = {
  date: ['2020-01-01', '2026-11-25', '1999-12-31', '2030-06-15'],
  'datetime-local': ['2020-01-01T10:00', '2026-11-25T23:59:59'],
  month: ['2020-01', '2026-12'],
  week: ['2021-W05', '2026-W48'],
  time: ['09:30', '23:59'],
  color: ['#ff0000'],
}

function textFor(element: Json, random: Random): Value {
  const type = typeof element.inputType === 'string' ? element.inputType : 'text'
  if (type === 'number' || type === 'range') {
    const limits = [element.min, element.max].filter((each) => typeof each === 'number')
    return random.pick([...NUMBERS, ...limits])
  }
  const dates = DATES[type === 'datetime' ? 'datetime-local' : type]
  return random.pick(dates ?? TEXTS)
}

function otherTypeFor(type: string, random: Random): Value {
  if (type === 'file') return [{ name: 'a.png', type: 'image/png', content: 'data:image/png;base64,AAAA' }]
  if (type === 'signaturepad') return 'data:image/png;base64,AAAA'
  if (type === 'slider') return random.chance(0.5) ? random.pick(NUMBERS) : [random.below(50), 50 + random.below(50)]
  if (type === 'html' || type === 'image' || type === 'expression') return undefined
  return random.pick(TEXTS)
}

function choicesOf(element: Json): Value[] {
  const special = [
    ...(element.showNoneItem === true ? ['none'] : []),
    ...(element.showOtherItem === true || element.hasOther === true ? ['other', 'other'] : []),
    ...(element.showRefuseItem === true ? ['refused'] : []),
    ...(element.showDontKnowItem === true ? ['dontknow'] : []),
  ]
  return [...valuesOf(element.choices), ...special]
}

const valuesOf = (list: unknown): Value[] => (Array.isArray(list) ? list.map(codeOf).filter(isValue) : [])
const isValue = (value: unknown) => value !== undefined && value !== null && value !== ''
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

function codeOf(entry: unknown): Value {
  if (isObject(entry)) return 'value' in entry ? entry.value : entry.name
  const [value] = typeof entry === 'string' ? entry.split('|') : [entry]
  return value
}

const one = (values: readonly Value[], random: Random): Value => (values.length === 0 ? undefined : random.pick(values))
const several = (values: readonly Value[], random: Random): Value =>
  random.chance(0.1) ? values : [...new Set(random.some(values, 0.4))]

function shuffled(values: readonly Value[], random: Random): Value {
  const rest = [...new Set(values)]
  return Array.from({ length: rest.length }, () => rest.splice(random.below(rest.length), 1)[0])
}

function ratingFor(element: Json, random: Random): Value {
  const values = valuesOf(element.rateValues)
  if (values.length > 0) return random.pick(values)
  const least = typeof element.rateMin === 'number' ? element.rateMin : 1
  const count = typeof element.rateCount === 'number' ? element.rateCount : Number(element.rateMax ?? 5) - least + 1
  return least + random.below(Math.max(1, count))
}

function matrixFor(element: Json, random: Random): Value {
  const columns = valuesOf(element.columns)
  if (columns.length === 0) return undefined
  const cell = () => (element.cellType === 'checkbox' ? [random.pick(columns)] : random.pick(columns))
  return entriesFor(valuesOf(element.rows), cell, random)
}

const entriesFor = (keys: readonly Value[], make: () => Value, random: Random): Value =>
  Object.fromEntries(random.some(keys, random.pick([0.5, 1])).map((key) => [String(key), make()]))

function insideFor(question: ListedQuestion, random: Random): Value {
  const entry: Record<string, unknown> = {}
  const inherited = question.element.choices
  for (const each of question.inside) {
    const element = each.element.choices === undefined ? { ...each.element, choices: inherited } : each.element
    addAnswer(entry, { ...each, element }, random, random.pick([0.6, 1]), 0)
  }
  return entry
}

/** A value of any form, right or wrong. */
function anything(random: Random): Value {
  const forms: readonly (() => Value)[] = [
    () => random.pick(TEXTS),
    () => random.pick(NUMBERS),
    () => random.chance(0.5),
    () => null,
    () => [],
    () => ({}),
    () => [random.pick(TEXTS), random.pick(NUMBERS)],
    () => ({ [random.pick(TEXTS)]: random.pick(NUMBERS) }),
    () => [{ a: 1 }, null],
    () => ({ a: { b: [1, { c: null }] } }),
  ]
  return random.pick(forms)()
}
