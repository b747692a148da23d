import { ANNOTATION_KEY } from '@estela/core/questionnaire/list-items'
import { Serializer } from 'survey-core'
import { classesInUse } from '../metadata/classes.ts'

const properties = [...classesInUse()].flatMap((name) => Serializer.getProperties(name))

/** Properties that hold an expression. */
export const EXPRESSION_PROPERTIES: ReadonlySet<string> = new Set(
  properties.filter(({ isExpression }) => isExpression).map(({ name }) => name),
)

/** Properties whose text may hold `{name}`: all that can be translated, and addresses. */
export const PIPED_PROPERTIES: ReadonlySet<string> = new Set([
  ...properties.filter(({ isLocalizable }) => isLocalizable).map(({ name }) => name),
  'navigateToUrl',
  'path',
  'cells',
])

/** Properties that hold nothing but a name, and by what that name goes: the `name` of a thing or its key in answers. */
export const NAMING_PROPERTIES: ReadonlyMap<string, 'name' | 'key'> = new Map([
  ...properties
    .filter(({ type }) => ['question', 'question_carryforward', 'questions', 'pages'].includes(type))
    .map(({ name }) => [name, 'name'] as const),
  ...properties.filter(({ type }) => type === 'questionvalue').map(({ name }) => [name, 'key'] as const),
  ['keyName', 'key'],
  ['valueName', 'key'],
])

/** These hold answers and facts of our own, in which any text is just that. */
export const OPAQUE_PROPERTIES: ReadonlySet<string> = new Set([
  'defaultValue',
  'defaultRowValue',
  'defaultPanelValue',
  'correctAnswer',
  'value',
  'setValue',
  ANNOTATION_KEY,
])
