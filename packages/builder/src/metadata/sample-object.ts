import { type Base, JsonObject as Loader, Serializer, SurveyModel } from 'survey-core'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { isSingleObject, STRUCTURE } from './classes.ts'
import type { Target } from './target.ts'

/**
 * A throw-away survey-core object like the one asked about, for questions such as "does this property apply now?". It
 * takes over only single values, which is all that such questions depend on, so it costs a tenth of a millisecond. A
 * part is looked at inside its owner. Null where survey-core can make none.
 */
export function sampleObject(target: Target): Base | null {
  try {
    return sampled(target, plain(target.json))
  } catch {
    return null
  }
}

function sampled({ className, owner }: Target, json: JsonObject): Base | null {
  if (owner !== null) {
    const around = sampled(owner.target, {
      ...plain(owner.target.json),
      ...inOwner(owner.target.className, owner.property, json),
    })
    const part: unknown = around === null ? undefined : Reflect.get(around, owner.property)
    return asBase(Array.isArray(part) ? part[0] : part)
  }
  const object = className === 'survey' ? new SurveyModel({}) : asBase(Serializer.createClass(className))
  if (object !== null) new Loader().toObject(json, object)
  return object
}

const inOwner = (className: string, name: string, json: JsonObject): JsonObject => {
  const property = Serializer.findProperty(className, name)
  return { [name]: property !== null && isSingleObject(property) ? json : [json] }
}

const plain = (json: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(json).filter(([key, value]) => !STRUCTURE.has(key) && !ANSWERS.has(key) && isPlain(value)),
  )

/** survey-core holds these against the choices, which the sample has not got. */
const ANSWERS: ReadonlySet<string> = new Set(['defaultValue', 'correctAnswer'])

const LIST_LENGTH_MAX = 20
const isPlain = (value: Json): boolean =>
  value !== null &&
  !isJsonObject(value) &&
  (!isJsonList(value) || (value.length <= LIST_LENGTH_MAX && value.every((entry) => typeof entry === 'string')))

const asBase = (value: unknown): Base | null => (typeof value === 'object' && value !== null ? (value as Base) : null)
