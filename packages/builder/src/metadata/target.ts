import { Serializer } from 'survey-core'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { lastStepOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { baseClassOf, classOfEntry, STRUCTURE } from './classes.ts'

/** An object of a questionnaire whose properties are asked for: the questionnaire, an element, or a part of one. */
export interface Target {
  /** Class of survey-core: `survey`, `page`, `radiogroup`, `choiceitem`, `numericvalidator` … */
  readonly className: string
  readonly json: JsonObject
  /** The object that holds this one as a property; null for the questionnaire and for elements. */
  readonly owner: { readonly target: Target; readonly property: string } | null
}

/** The object at a place, with its class. Null where no object stands or survey-core knows no place for one. */
export function targetAt(document: JsonObject, pointer: Pointer): Target | null {
  const json = valueAt(document, pointer)
  if (!isJsonObject(json)) return null
  if (pointer === '') return { className: 'survey', json, owner: null }
  const around = parentOf(pointer) ?? ''
  const isEntry = isJsonList(valueAt(document, around))
  const ownerPlace = isEntry ? (parentOf(around) ?? '') : around
  const property = lastStepOf(isEntry ? around : pointer)
  if (isEntry && STRUCTURE.has(property)) return { className: classOfElement(property, json), json, owner: null }
  const owner = targetAt(document, ownerPlace)
  return owner === null ? null : partOf(owner, property, json)
}

/** An object that stands in a property of `owner`, with its class; null where that property holds no objects. */
export function partOf(owner: Target, name: string, json: JsonObject): Target | null {
  const property = Serializer.findProperty(owner.className, name) ?? columnProperty(owner, name)
  const base = property === null ? null : baseClassOf(property)
  if (property === null || base === null) return null
  const className =
    base === 'masksettings'
      ? maskClass(owner.json.maskType)
      : classOfEntry(base, property.classNamePart ?? '', json.type)
  return { className, json, owner: { target: owner, property: name } }
}

const columnProperty = (owner: Target, name: string) =>
  owner.className === 'matrixdropdowncolumn' ? Serializer.findProperty(cellTypeOf(owner), name) : null

/** The type of question in the cells of a column: its own, else that of its table, else a list to open. */
export function cellTypeOf({ json, owner }: Target): string {
  const types: (Json | undefined)[] = [json.cellType, owner?.target.json.cellType]
  const type = types.find((each) => typeof each === 'string' && each !== 'default')
  return typeof type === 'string' && Serializer.isDescendantOf(type, 'question') ? type : 'dropdown'
}

const maskClass = (maskType: Json | undefined): string => classOfEntry('masksettings', 'mask', maskType)

/** A type that survey-core does not know is taken for a question: what all questions have can still be edited. */
function classOfElement(list: string, json: JsonObject): string {
  if (list === 'pages') return 'page'
  const { type } = json
  if (typeof type !== 'string' || type === '') return isJsonList(json.elements) ? 'panel' : 'question'
  const isKnown = Serializer.isDescendantOf(type, 'question') || Serializer.isDescendantOf(type, 'panelbase')
  return isKnown ? type : 'question'
}
