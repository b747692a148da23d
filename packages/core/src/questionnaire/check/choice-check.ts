import { type QuestionCheckboxModel, type QuestionDropdownModel, type QuestionSelectBase, settings } from 'survey-core'
import { type Choices, compileChoices } from './choices.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { Place, QuestionCheck } from './question-check.ts'

const OTHER = 'other'

/** One choice of a list: radiogroup, dropdown, button group, image picker. */
export function compileSingleChoice(question: QuestionSelectBase, compilation: Compilation): QuestionCheck {
  const choices = compileListedChoices(question, compilation)
  return {
    checkShape: (value, { pointer, scope, findings }) => {
      if (typeof value === 'object') findings.refuse(pointer, 'wrong-type')
      else if (!choices.has(value, scope)) findings.refuse(pointer, 'not-a-choice')
    },
    ...(question.showOtherItem ? { checkRules: (value, place) => checkOtherText(value === OTHER, place) } : {}),
  }
}

/** Several choices of a list: checkbox, tag box, image picker with many. */
export function compileMultipleChoice(question: QuestionCheckboxModel, compilation: Compilation): QuestionCheck {
  const choices = compileListedChoices(question, compilation)
  const { minSelectedChoices = 0, maxSelectedChoices = 0 } = question
  const exclusive = exclusiveChoices(question)
  return {
    checkShape: (value, place) => {
      if (!checkChosenList(value, choices, place)) return
      if (maxSelectedChoices > 0 && value.length > maxSelectedChoices) place.findings.refuse(place.pointer, 'too-many')
      if (value.length > 1 && value.some((each) => exclusive.has(each)))
        place.findings.refuse(place.pointer, 'exclusive-choice')
    },
    checkRules: (value, place) => {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : []
      if (question.showOtherItem) checkOtherText(chosen.includes(OTHER), place)
      const isOnlyNone = chosen.length === 1 && exclusive.has(chosen[0])
      if (minSelectedChoices > 0 && !isOnlyNone && chosen.length < minSelectedChoices)
        place.findings.report(place.pointer, 'too-few')
    },
  }
}

/** Is it a list of different choices? Reports what is not. */
export function checkChosenList(
  value: unknown,
  choices: Choices,
  { pointer, scope, findings }: Place,
): value is unknown[] {
  if (!Array.isArray(value)) {
    findings.refuse(pointer, 'wrong-type')
    return false
  }
  const chosen: readonly unknown[] = value
  const unknownAt = chosen.findIndex((each) => !choices.has(each, scope))
  if (unknownAt >= 0) findings.refuse(`${pointer}/${unknownAt}`, 'not-a-choice')
  if (new Set(chosen).size < chosen.length) findings.refuse(pointer, 'duplicate')
  return unknownAt < 0
}

function checkOtherText(isOther: boolean, { pointer, findings, comment }: Place): void {
  if (isOther && !comment) findings.report(pointer, 'other-without-text')
}

/** The choices of a definition together with the special ones a question shows: none, other, refused, do not know. */
export function compileListedChoices(question: QuestionSelectBase, compilation: Compilation): Choices {
  if (areOpen(question, compilation)) return ANY_CHOICE
  const listed = compileChoices(compilation, itemsOf(question), question.choicesVisibleIf)
  const special = new Set<unknown>(specialValues(question))
  if (question.showOtherItem && !listed.areFixed) compilation.needsModel('other beside conditional choices')
  return {
    has: (value, scope) => special.has(value) || listed.has(value, scope),
    visible: (scope) => [...listed.visible(scope), ...special],
    areFixed: listed.areFixed,
  }
}

/** A dropdown may make its choices from a range; survey-core lists them among the visible ones. */
function itemsOf(question: QuestionSelectBase) {
  const { choicesMin = 0, choicesMax = 0 } = question as Partial<QuestionDropdownModel>
  return choicesMin < choicesMax ? question.visibleChoices : question.choices
}

function specialValues(question: QuestionSelectBase): string[] {
  if (question.getType() === 'imagepicker') return []
  const { showOtherItem, showNoneItem, showRefuseItem, showDontKnowItem } = question
  return [
    ...(showOtherItem ? [OTHER] : []),
    ...(showNoneItem ? [settings.noneItemValue] : []),
    ...(showRefuseItem ? [settings.refuseItemValue] : []),
    ...(showDontKnowItem ? [settings.dontKnowItemValue] : []),
  ]
}

function exclusiveChoices(question: QuestionSelectBase): ReadonlySet<unknown> {
  const marked = question.choices.filter((item) => 'isExclusive' in item && item.isExclusive === true)
  const special = specialValues(question).filter((value) => value !== OTHER)
  return new Set([...marked.map((item) => item.value as unknown), ...special])
}

/** Choices that come from elsewhere or carry more than a value are left to survey-core's model. */
function areOpen(question: QuestionSelectBase, compilation: Compilation): boolean {
  const reasons = openReasons(question)
  for (const reason of reasons) compilation.needsModel(reason)
  return reasons.length > 0
}

function openReasons(question: QuestionSelectBase): string[] {
  const isSet = (name: string) => name in question && question[name as keyof QuestionSelectBase] === true
  const someChoice = (name: string) => question.choices.some((item) => name in item && item[name] === true)
  const hasOtherInValue = question.showOtherItem && !question.getStoreOthersAsComment()
  return [
    ...(question.hideIfChoicesEmpty ? ['hideIfChoicesEmpty'] : []),
    ...(question.choicesFromQuestion ? ['choicesFromQuestion'] : []),
    ...(isSet('allowCustomChoices') ? ['allowCustomChoices'] : []),
    ...(isSet('choicesLazyLoadEnabled') ? ['choicesLazyLoadEnabled'] : []),
    ...('valuePropertyName' in question && question.valuePropertyName ? ['valuePropertyName'] : []),
    ...(hasOtherInValue ? ['other text in the value'] : []),
    ...(question.choices.some((item) => isEmptyAnswer(item.value)) ? ['choice without a value'] : []),
    ...(someChoice('showCommentArea') ? ['choice with a comment'] : []),
    ...(someChoice('hasElements') ? ['choice with questions'] : []),
  ]
}

const ANY_CHOICE: Choices = { has: () => true, visible: () => [], areFixed: true }
