import type { Outcome } from '../comparison/comparison.ts'
import { OUTCOMES } from '../comparison/comparison.ts'
import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import type { Equivalence, Item, ItemAnnotation } from './item.ts'
import type { LocalizedText } from './localized-text.ts'
import { answerOrderOf } from './offered-answers.ts'
import { writtenText } from './written-text.ts'

/** The key under which an author writes what an element measures. */
export const ANNOTATION_KEY = 'x-estela'

/** What did an author note about measurement on an element, or on a whole definition? Null where it is no object. */
export function annotationOf(element: unknown): PlainObject | null {
  const annotation = isPlainObject(element) ? element[ANNOTATION_KEY] : undefined
  return isPlainObject(annotation) ? annotation : null
}

/**
 * Which items does a questionnaire measure? Every annotated element in the order of the pages; a matrix gives one item
 * per row. Elements without an annotation measure nothing.
 * @param definition a SurveyJS definition that `compileQuestionnaire` did not refuse
 */
export function listItems(definition: unknown): Item[] {
  return annotatedElements(definition).filter(isNamed).flatMap(itemsOf)
}

/** Every element with an annotation, panels included, outer before inner. */
export function annotatedElements(definition: unknown): AnnotatedElement[] {
  const found: AnnotatedElement[] = []
  // The annotation of a whole questionnaire says in which wave it is asked, and measures nothing.
  const open: unknown[] = isPlainObject(definition) ? [...listOf(definition.pages), ...listOf(definition.elements)] : []
  while (open.length > 0) {
    const node = open.shift()
    if (!isPlainObject(node)) continue
    if (isPlainObject(node[ANNOTATION_KEY])) found.push(node as unknown as AnnotatedElement)
    open.unshift(...listOf(node.pages), ...listOf(node.elements))
  }
  return found
}

export interface AnnotatedElement extends PlainObject {
  readonly name: string
  readonly valueName?: unknown
  readonly type: string
  readonly title?: unknown
  readonly rows?: unknown
  readonly choices?: unknown
  readonly showOtherItem?: unknown
  readonly otherText?: unknown
  readonly elements?: unknown
  readonly [ANNOTATION_KEY]: ItemAnnotation
}

/** What has no construct has nothing under which its answers could be counted. */
const isNamed = ({ [ANNOTATION_KEY]: { construct } }: AnnotatedElement): boolean =>
  typeof construct === 'string' && construct !== ''

/** Under which key survey-core keeps the answer. */
export const answerKeyOf = ({ name, valueName }: { readonly name: string; readonly valueName?: unknown }): string =>
  typeof valueName === 'string' && valueName !== '' ? valueName : name

function itemsOf(element: AnnotatedElement): Item[] {
  const { construct, level, criterion, scale, pair, expectation, recalls, outcomes, equivalent } =
    element[ANNOTATION_KEY]
  const item: Item = {
    construct,
    question: answerKeyOf(element),
    row: null,
    choice: null,
    level,
    criterion: criterion ?? null,
    scale,
    pair,
    expectation: expectation ?? null,
    recalls: recalls ?? null,
    outcomes: outcomes === undefined ? null : outcomeByChoice(outcomes),
    wording: localized(element.title, element.name),
    order: answerOrderOf(element),
    equivalent: equivalenceOf(equivalent),
  }
  if (element.type === 'matrix') return listOf(element.rows).map((row) => rowItem(item, row))
  if (scale === 'MULTI' && pair === 'E') return choicesOf(element).map((choice) => choiceItem(item, choice))
  return [item]
}

const rowItem = (item: Item, row: unknown): Item => ({ ...itemPart(item, row), row: partValue(row) })

/** Where several obstacles may be expected, each is an expectation of its own. */
const choiceItem = (item: Item, choice: unknown): Item => ({
  ...itemPart(item, choice),
  choice: partValue(choice),
  scale: 'CHOSEN',
})

function itemPart(item: Item, part: unknown): Item {
  const value = partValue(part)
  const text = localized(isPlainObject(part) ? part.text : part, value)
  const within = (construct: string | null) => (construct === null ? null : `${construct}.${value}`)
  return {
    ...item,
    construct: `${item.construct}.${value}`,
    expectation: within(item.expectation),
    recalls: within(item.recalls),
    wording: joined(item.wording, text),
    equivalent: item.equivalent && {
      note: item.equivalent.note,
      earlier: joined(item.equivalent.earlier, text),
      later: joined(item.equivalent.later, text),
    },
  }
}

/** "None of these" is no choice of its own: it says that nothing else was ticked. */
const choicesOf = ({ choices, showOtherItem, otherText }: AnnotatedElement): readonly unknown[] =>
  showOtherItem === true
    ? [...listOf(choices), { value: 'other', text: otherText ?? { default: 'Other', es: 'Otro' } }]
    : listOf(choices)

const partValue = (part: unknown): string => String(isPlainObject(part) ? part.value : part)

function joined(question: LocalizedText, row: LocalizedText): LocalizedText {
  const languages = new Set([...Object.keys(question), ...Object.keys(row)])
  const texts = [...languages].map((each) => [each, `${question[each] ?? question.en} – ${row[each] ?? row.en}`])
  return { en: `${question.en} – ${row.en}`, ...Object.fromEntries(texts) }
}

function outcomeByChoice(outcomes: NonNullable<ItemAnnotation['outcomes']>): ReadonlyMap<string, Outcome> {
  return new Map(
    OUTCOMES.flatMap((outcome) => listOf(outcomes[outcome]).map((choice) => [String(choice), outcome] as const)),
  )
}

/** Null where the author judged nothing, or left out why or of which wordings. */
function equivalenceOf(written: ItemAnnotation['equivalent']): Equivalence | null {
  const [note, earlier, later] = [
    writtenText(written?.note),
    writtenText(written?.earlier),
    writtenText(written?.later),
  ]
  return note === null || earlier === null || later === null ? null : { note, earlier, later }
}

/** SurveyJS writes a text as a string or by language with `default` for the first one, which is English here. */
function localized(text: unknown, otherwise: string): LocalizedText {
  if (!isPlainObject(text)) return { en: typeof text === 'string' ? text : otherwise }
  const { default: first, ...others } = text
  const translated = Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { en: typeof first === 'string' ? first : otherwise, ...Object.fromEntries(translated) }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
