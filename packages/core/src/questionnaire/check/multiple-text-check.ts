import type { QuestionMultipleTextModel } from 'survey-core'
import { isPlainObject } from '../../json/plain-object.ts'
import { pointerTo } from '../json-pointer.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { QuestionCheck } from './question-check.ts'
import { compileText } from './text-check.ts'
import { compileValidators } from './validators.ts'

/** Several lines of text under one question. */
export function compileMultipleText(question: QuestionMultipleTextModel, compilation: Compilation): QuestionCheck {
  const items = question.items.map(({ name, editor, isRequired }) => {
    if (editor.validators.some((each) => each.getType() === 'expressionvalidator'))
      compilation.needsModel('expression inside a multiple text')
    if (!isEmptyAnswer(editor.defaultValue) || editor.defaultValueExpression) compilation.needsModel('default value')
    return {
      name,
      isRequired,
      check: compileText(editor, compilation),
      validate: compileValidators(editor, compilation),
    }
  })
  const byName = new Map(items.map((item) => [item.name, item]))
  return {
    checkShape: (value, place) => {
      if (!isPlainObject(value)) return place.findings.refuse(place.pointer, 'wrong-type')
      for (const [name, text] of Object.entries(value)) {
        const pointer = pointerTo(place.pointer, name)
        const item = byName.get(name)
        if (item === undefined) place.findings.refuse(pointer, 'unknown-row')
        else if (isEmptyAnswer(text)) place.findings.refuse(pointer, 'wrong-type')
        else item.check.checkShape(text, { ...place, pointer })
      }
    },
    checkRules: (value, place) => {
      const texts = isPlainObject(value) ? value : {}
      for (const { name, isRequired, check, validate } of items) {
        const inner = { ...place, pointer: pointerTo(place.pointer, name) }
        const before = place.findings.engine.length
        if (isRequired && isEmptyAnswer(texts[name])) place.findings.report(inner.pointer, 'required')
        check.checkRules?.(texts[name], inner)
        if (place.findings.engine.length === before) validate(texts[name], inner)
      }
    },
  }
}

export const itemNamesOf = (question: QuestionMultipleTextModel): ReadonlySet<string> =>
  new Set(question.items.map((item) => item.name.toLowerCase()))
