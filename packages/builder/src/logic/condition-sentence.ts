import type { JsonObject, Scalar } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { shownText } from '../document/text-in.ts'
import type { Choice } from '../names/choices-of.ts'
import { namesInExpression } from '../names/expression-names.ts'
import { isSameValue } from '../names/same-value.ts'
import { type ComparedValue, type Comparison, type Condition, isComplete } from './condition.ts'
import { operandLabel, usesAt } from './operand-label.ts'
import { type Subject, subjectOf } from './operators-for.ts'
import { readExpression } from './read-expression.ts'
import type { SentenceWords } from './sentence-words.ts'
import { shortened } from './thing-label.ts'

/**
 * A condition in words: titles for names, texts for values, brackets around groups inside of others.
 * @param place where in the document the condition stands, for what `{panel.x}` and `{row.x}` mean
 */
export function conditionSentence(
  condition: Condition,
  document: JsonObject,
  place: Pointer,
  words: SentenceWords,
): string {
  if (condition.kind === 'raw') return expressionInWords(condition.text, document, place, words)
  if (condition.kind === 'comparison') return comparisonSentence(condition, document, place, words)
  const parts = condition.parts.map((part) => {
    const sentence = conditionSentence(part, document, place, words)
    return part.kind === 'group' ? `(${sentence})` : sentence
  })
  return parts.join(` ${words.t(condition.conjunction)} `)
}

/** An expression in words where it is a condition, else as it is with titles in place of names. */
export function expressionSentence(
  expression: string,
  document: JsonObject,
  place: Pointer,
  words: SentenceWords,
): string {
  const condition = readExpression(expression)
  return condition === null ? '' : conditionSentence(condition, document, place, words)
}

function comparisonSentence(
  comparison: Comparison,
  document: JsonObject,
  place: Pointer,
  words: SentenceWords,
): string {
  const { operand, operator, value } = comparison
  if (!isComplete(comparison)) return words.t('not-complete')
  const subject = subjectAt(operand, document, place)
  const question = operandLabel(operand, document, place, words)
  const said = value === null ? '' : valueInWords(value, subject, document, place, words)
  const isSeveral = subject.kind === 'several-choices' && operator.endsWith('equal')
  return words.t(`says-${operator}${isSeveral ? '-several' : ''}`, { question, value: said })
}

/** What the name between braces is about, seen from a place. */
export const subjectAt = (name: string, document: JsonObject, place: Pointer): Subject =>
  subjectOf(document, name, usesAt(document, place, name).at(-1)?.thing)

function valueInWords(
  value: ComparedValue,
  subject: Subject,
  document: JsonObject,
  place: Pointer,
  words: SentenceWords,
): string {
  if (value.kind === 'name') return operandLabel(value.name, document, place, words)
  if (value.kind === 'expression') return expressionInWords(value.text, document, place, words)
  const values = Array.isArray(value.value) ? value.value : [value.value]
  const texts = values.map((each: Scalar) => constantInWords(each, subject.choices, words))
  return texts.join(words.t('list-joint'))
}

function constantInWords(value: Scalar, choices: readonly Choice[], words: SentenceWords): string {
  const choice = choices.find((each) => isSameValue(each.value, value))
  if (choice !== undefined) return words.t('quoted', { text: shortened(choiceLabel(choice, words)) })
  return typeof value === 'string' ? words.t('quoted', { text: shortened(value) }) : String(value)
}

/** What a choice is called: its own text, that of a ready choice, or its value. */
export function choiceLabel({ text, ready, value }: Choice, { t, language }: SentenceWords): string {
  const own = shownText(text, language)
  if (own !== '') return own
  return ready === null ? String(value) : t(`ready-${ready}`)
}

/** What is no condition: the expression with titles in place of names. */
function expressionInWords(expression: string, document: JsonObject, place: Pointer, words: SentenceWords): string {
  let text = ''
  let end = 0
  for (const { name, start, by } of namesInExpression(expression)) {
    if (by === 'name' || expression[start - 1] !== '{') continue
    text += `${expression.slice(end, start - 1)}${operandLabel(name, document, place, words)}`
    end = start + name.length + 1
  }
  return text + expression.slice(end)
}
