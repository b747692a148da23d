import type { QuestionPanelDynamicModel } from 'survey-core'
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import { pointerTo } from '../json-pointer.ts'
import { readableKeysOf } from './answer-keys.ts'
import { compilePlan } from './check-plan.ts'
import { checkRules, checkShapes, openValues } from './check-values.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { Place, QuestionCheck } from './question-check.ts'
import { hasEntries } from './variables.ts'

/** A panel of questions answered several times over. */
export function compilePanelDynamic(question: QuestionPanelDynamicModel, compilation: Compilation): QuestionCheck {
  const keys = readableKeysOf(question.template.questions)
  const inside = compilation.inside({ prefix: 'panel', keys, ambiguous: new Set() })
  const plan = compilePlan([question.template], inside)
  const { panelCount, maxPanelCount, keyName } = question
  const open = (entry: PlainObject, index: number, place: Place) => {
    const scope = place.scope.inside(entry, inside.variables)
    return openValues(plan, entry, pointerTo(place.pointer, index), scope, place.findings, true)
  }
  return {
    isEmpty: (value) => !hasEntries(value),
    checkShape: (value, place) => {
      const { pointer, findings } = place
      if (!isListOfObjects(value)) return findings.refuse(pointer, 'wrong-type')
      if (value.length > maxPanelCount) findings.refuse(pointer, 'too-many')
      for (const [index, entry] of value.entries()) checkShapes(open(entry, index, place))
    },
    checkAlways: (value, place) => {
      if (keyName && isListOfObjects(value)) reportRepeated(value, keyName, place)
    },
    checkRules: (value, place) => {
      // survey-core shows as many empty panels as the definition says until one is answered.
      const entries = isListOfObjects(value) && value.length > 0 ? value : Array<PlainObject>(panelCount).fill({})
      for (const [index, entry] of entries.entries()) checkRules(open(entry, index, place))
    },
  }
}

export const isListOfObjects = (value: unknown): value is PlainObject[] =>
  Array.isArray(value) && value.every(isPlainObject)

function reportRepeated(entries: readonly PlainObject[], key: string, { pointer, findings }: Place): void {
  const seen: unknown[] = []
  entries.forEach((entry, index) => {
    const value = entry[key]
    if (isEmptyAnswer(value)) return
    // biome-ignore lint/suspicious/noDoubleEquals: survey-core compares keys this way.
    if (seen.some((each) => each == value)) findings.report(pointerTo(pointerTo(pointer, index), key), 'duplicate')
    seen.push(value)
  })
}
