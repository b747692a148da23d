import { type Base, type JsonObjectProperty, Serializer } from 'survey-core'
import { isJsonList, isJsonObject, isScalar, type Json, type JsonObject, type Scalar } from '../document/json.ts'
import { baseClassOf, isStructure, STRUCTURE } from './classes.ts'
import { isOfferedThoughHidden, type Placement, PROPERTY_GROUPS, placementOf } from './property-catalogue.ts'
import { kindOf, type PropertyKind } from './property-kind.ts'
import { sampleObject } from './sample-object.ts'
import { cellTypeOf, type Target } from './target.ts'

export interface PropertyChoice {
  readonly value: Scalar
  /** Words that come with the value; null where the value speaks for itself or its words are in `messages`. */
  readonly text: string | null
}

/** A property as the installed survey-core describes it. The same object as long as the description is the same. */
export interface Property extends Placement {
  readonly name: string
  /** Names that earlier versions wrote and survey-core still reads. */
  readonly formerNames: readonly string[]
  /** Class for which it is described; its words may differ by class. */
  readonly className: string
  readonly kind: PropertyKind
  readonly isRequired: boolean
  /** What holds while nothing is written; undefined where that is nothing, or depends. */
  readonly defaultValue: Json | undefined
  readonly min: number | null
  readonly max: number | null
  readonly lengthMax: number | null
  readonly choices: readonly PropertyChoice[]
  /** Of kinds `items`, `list` and `object`: class of the entries, or the base of their classes. */
  readonly entryClass: string | null
  /** What the class of an entry adds to the `type` that is written: `validator`, or ''. */
  readonly entryPart: string
}

/** A property of one object. */
export interface PropertyInUse {
  readonly property: Property
  /** Key under which it stands, or would stand, in the object. */
  readonly key: string
  readonly value: Json | undefined
  /** False where survey-core would not ask for it now; it is listed because something is written. */
  readonly applies: boolean
}

/** Keys that say what an object is; they are changed by other commands. */
const DISCRIMINATORS: ReadonlySet<string> = new Set(['type'])

/**
 * The properties of an object: those that survey-core knows and that apply now, those that are written though they do
 * not apply, and whatever else is written, as JSON. Nothing that is written is left out but elements, which are edited
 * where questions are built. In the order of the catalogue.
 */
export function propertiesOf(target: Target): readonly PropertyInUse[] {
  const sample = sampleObject(target)
  const described = metadataOf(target)
  const known = described.flatMap((metadata) => inUse(target, metadata, sample))
  const keys = new Set(known.map(({ key }) => key))
  const unknown = Object.keys(target.json).filter((key) => !keys.has(key) && !isElsewhere(key, target.json[key]))
  return [...known, ...unknown.map((key) => unknownInUse(target, key))].toSorted(byPlacement)
}

function metadataOf(target: Target): JsonObjectProperty[] {
  const own = Serializer.getProperties(target.className)
  if (target.className !== 'matrixdropdowncolumn') return own
  const names = new Set(own.map(({ name }) => name))
  const ofCells = Serializer.getDynamicPropertiesByObj(Serializer.createClass(target.className), cellTypeOf(target))
  return [...own, ...ofCells.filter(({ name, layout }) => !names.has(name) && layout !== 'row')]
}

function inUse(target: Target, metadata: JsonObjectProperty, sample: Base | null): PropertyInUse[] {
  if (isStructure(metadata)) return []
  const property = numberWhere(described(target.className, metadata, sample), target.json)
  const key = keyOf(property, target.json)
  const value = Object.hasOwn(target.json, key) ? target.json[key] : undefined
  const applies = isOffered(metadata, sample)
  return applies || value !== undefined ? [{ property, key, value, applies }] : []
}

/** A former name counts only where the present one is not written: survey-core reads both, and lets that one win. */
export function keyOf({ name, formerNames }: Property, json: JsonObject): string {
  return [name, ...formerNames].find((each) => Object.hasOwn(json, each)) ?? name
}

function isOffered(metadata: JsonObjectProperty, sample: Base | null): boolean {
  if (!metadata.isSerializable) return false
  if (isOfferedThoughHidden(metadata.name)) return true
  try {
    return metadata.isVisible('', sample) === true
  } catch {
    return metadata.visible
  }
}

/** The limits of a text field are numbers where numbers are typed; for dates they are texts. */
function numberWhere(property: Property, json: JsonObject): Property {
  const isLimit = property.kind === 'text' && ['min', 'max'].includes(property.name)
  if (!isLimit || (json.inputType !== 'number' && json.inputType !== 'range')) return property
  return remembered(`number ${property.className}.${property.name}`, () => ({ ...property, kind: 'number' }))
}

const isElsewhere = (key: string, value: Json | undefined): boolean =>
  DISCRIMINATORS.has(key) || (STRUCTURE.has(key) && isJsonList(value))

const unknownInUse = ({ className, json }: Target, key: string): PropertyInUse => ({
  property: unknownProperty(className, key),
  key,
  value: json[key],
  applies: true,
})

const cache = new Map<string, Property>()
function remembered(key: string, make: () => Property): Property {
  const found = cache.get(key)
  if (found !== undefined) return found
  const made = make()
  cache.set(key, made)
  return made
}

const unknownProperty = (className: string, name: string): Property =>
  remembered(`?${className}.${name}`, () => ({
    ...placementOf(className, name),
    name,
    className,
    formerNames: [],
    kind: 'json',
    isRequired: false,
    defaultValue: undefined,
    min: null,
    max: null,
    lengthMax: null,
    choices: [],
    entryClass: null,
    entryPart: '',
  }))

function described(className: string, metadata: JsonObjectProperty, sample: Base | null): Property {
  return remembered(`${metadata.id} ${className}`, () => describedAnew(className, metadata, sample))
}

function describedAnew(className: string, metadata: JsonObjectProperty, sample: Base | null): Property {
  const choices = choicesOf(metadata, sample)
  return {
    ...placementOf(className, metadata.name),
    name: metadata.name,
    className,
    formerNames: formerNamesOf(className, metadata),
    kind: kindOf(metadata, choices.length),
    isRequired: metadata.isRequired,
    defaultValue: defaultOf(metadata, sample),
    min: numberOrNull(metadata.minValue),
    max: numberOrNull(metadata.maxValue),
    lengthMax: metadata.maxLength > 0 ? metadata.maxLength : null,
    choices,
    entryClass: baseClassOf(metadata),
    entryPart: metadata.classNamePart ?? '',
  }
}

function formerNamesOf(className: string, { alternativeName, oldName }: JsonObjectProperty): string[] {
  const present = new Set(Serializer.getProperties(className).map(({ name }) => name))
  return [alternativeName, oldName].filter((name) => Boolean(name) && !present.has(name))
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function choicesOf(metadata: JsonObjectProperty, sample: Base | null): PropertyChoice[] {
  if (!metadata.hasChoices) return []
  try {
    const offered: unknown = metadata.getChoices(sample)
    return Array.isArray(offered) ? offered.flatMap(choiceOf) : []
  } catch {
    return []
  }
}

function choiceOf(offered: unknown): PropertyChoice[] {
  if (isScalar(offered)) return [{ value: offered, text: null }]
  if (typeof offered !== 'object' || offered === null) return []
  const value: unknown = Reflect.get(offered, 'value')
  const text: unknown = Reflect.get(offered, 'text')
  return isScalar(value) ? [{ value, text: typeof text === 'string' ? text : null }] : []
}

function defaultOf(metadata: JsonObjectProperty, sample: Base | null): Json | undefined {
  try {
    const value: unknown = sample === null ? metadata.defaultValue : metadata.getDefaultValue(sample)
    if (value === undefined && ['boolean', 'switch'].includes(metadata.type)) return false
    return isScalar(value) || isJsonList(value as Json) || isJsonObject(value as Json) ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

const byPlacement = (one: PropertyInUse, other: PropertyInUse): number =>
  PROPERTY_GROUPS.indexOf(one.property.group) - PROPERTY_GROUPS.indexOf(other.property.group) ||
  Number(one.property.tier === 'advanced') - Number(other.property.tier === 'advanced') ||
  one.property.order - other.property.order
