import type { Json, JsonObject } from '@estela/builder/document/json'
import { type JsonObjectProperty, Serializer } from 'survey-core'
import type { Random } from '../support/random.ts'

type Draft = { [key: string]: Json }

/**
 * A random definition of any type and with any property that the installed survey-core has, together with what real
 * files hold besides: properties and types that nobody knows, values of the wrong kind, former names, bare questions.
 */
export function generateFromMetadata(random: Random): JsonObject {
  const elements = () => Array.from({ length: 1 + random.below(5) }, () => element(random, 2))
  const survey = { ...objectOf('survey', random, 0.05, 0), ...odd(random) }
  if (random.chance(0.1)) return { ...survey, elements: elements() }
  const pages = Array.from({ length: 1 + random.below(3) }, (_page, index) => ({
    name: `page${index + 1}`,
    ...objectOf('page', random, 0.1, 0),
    [random.chance(0.05) ? 'questions' : 'elements']: elements(),
  }))
  return random.chance(0.5) ? { ...survey, pages } : { pages, ...survey }
}

const QUESTION_TYPES = Serializer.getChildrenClasses('question', true).map(({ name }) => name)

function element(random: Random, depth: number): Json {
  if (random.chance(0.02)) return random.pick<Json>([null, 'text', 7, []])
  const type = random.chance(0.05) ? 'nobody-knows-this' : random.pick([...QUESTION_TYPES, 'panel'])
  const own = Serializer.findClass(type) ? objectOf(type, random, 0.15, depth) : {}
  return { type, name: `${type}${random.below(30)}`, ...own, ...odd(random) }
}

/** An object of a class, each property of which is there with the given chance. */
function objectOf(className: string, random: Random, share: number, depth: number): Draft {
  const properties = Serializer.getProperties(className).filter(({ name }) => name !== 'name' && name !== 'type')
  return Object.fromEntries(
    random.some(properties, share).flatMap((property) => {
      const value = propertyValue(property, random, depth)
      return value === undefined ? [] : [[property.name, value]]
    }),
  )
}

function propertyValue(property: JsonObjectProperty, random: Random, depth: number): Json | undefined {
  if (random.chance(0.03)) return random.pick<Json>([null, '', 0, [], {}, 'odd', [null]])
  if (property.isArray) return listOf(property, random, depth)
  if (property.isLocalizable) return text(random)
  if (property.isExpression) return random.pick(['{text1} = 1', '{a} empty or {b} > 2', '{broken'])
  if (property.hasChoices) return random.pick<Json>([...property.choices, 'unknown'])
  return random.pick(BY_TYPE[property.type] ?? BY_TYPE.value ?? [])
}

const BY_TYPE: Readonly<Record<string, readonly Json[]>> = {
  boolean: [true, false],
  switch: [true, false],
  number: [0, 1, -3.5, 1e21],
  string: ['', 'text', '{a}', '__'],
  value: [1, 'a', true, null, ['a', 2], { row: { column: 1 } }],
}

function listOf({ className, baseClassName, type }: JsonObjectProperty, random: Random, depth: number): Json {
  const length = random.below(4)
  if (baseClassName === 'question') return depth > 0 ? Array.from({ length }, () => element(random, depth - 1)) : []
  const entryClass = className ?? type
  return Array.from({ length }, () => entry(entryClass, random, depth))
}

function entry(className: string, random: Random, depth: number): Json {
  if (random.chance(0.3)) return random.pick<Json>(['item1', 2, true])
  const own = depth > 0 && Serializer.findClass(className) ? objectOf(className, random, 0.2, depth - 1) : {}
  return { value: random.pick<Json>(['a', 'b', 3]), text: text(random), ...own, ...odd(random) }
}

const text = (random: Random): Json =>
  random.chance(0.4)
    ? random.pick(['Plain', '', 'With {activity}'])
    : { default: 'English', ...(random.chance(0.7) && { es: 'Español' }), ...(random.chance(0.2) && { ar: '' }) }

/** Properties that only another program knows. */
const odd = (random: Random): Draft =>
  random.chance(0.15) ? { 'x-theirs': { deep: [1, { a: null }] }, 'a/b~c': random.pick<Json>([1, 'x', {}]) } : {}
