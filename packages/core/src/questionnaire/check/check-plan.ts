import type { PageModel, PanelModelBase, Question, SurveyModel } from 'survey-core'
import { pointerTo } from '../json-pointer.ts'
import { compileCheck } from './checkers.ts'
import type { Compilation } from './compilation.ts'
import { noteUncoveredOfElement } from './covered-properties.ts'
import { isEmptyAnswer } from './emptiness.ts'
import { compileGate, type Gate } from './gate.ts'
import { innerNamesOf } from './inner-names.ts'
import type { Place, QuestionCheck } from './question-check.ts'
import { compileValidators } from './validators.ts'

/** A page or panel. */
export interface ContainerPlan {
  /** Index of the container around it; a page has none: -1. Always before it in the list. */
  readonly parent: number
  readonly visible: Gate
  readonly enabled: Gate
  readonly required: Gate
  /** Indexes of all questions inside, at any depth. */
  readonly questions: number[]
}

export interface QuestionPlan {
  readonly name: string
  /** Key of its value in the answers, and the JSON pointer to it. */
  readonly key: string
  readonly pointer: string
  /** Key of the text beside the value, where the question has one. */
  readonly commentKey: string | null
  readonly container: number
  readonly visible: Gate
  readonly enabled: Gate
  readonly required: Gate
  /** The author wants its value also when it is hidden. */
  readonly isKeptWhenHidden: boolean
  /** Null for what only shows something: html, image. */
  readonly check: QuestionCheck | null
  readonly validate: (value: unknown, place: Place) => void
}

export interface CheckPlan {
  /** Nothing can be answered: survey-core then finds no fault either. */
  readonly isReadOnly: boolean
  readonly containers: readonly ContainerPlan[]
  readonly questions: readonly QuestionPlan[]
}

/** Lists pages, panels and questions with all that their checks need; nothing of the model is kept. */
export function compilePlan(model: SurveyModel, compilation: Compilation): CheckPlan {
  const containers: ContainerPlan[] = []
  const questions: QuestionPlan[] = []
  const add = (element: PanelModelBase, parent: number, isSteady: boolean) => {
    noteUncoveredOfElement(element, compilation)
    const index = containers.push(compileContainer(element, parent, compilation)) - 1
    const isSteadyHere = isSteady && isUnconditional(element)
    for (const child of element.elements) {
      if (child.isPanel) add(child as unknown as PanelModelBase, index, isSteadyHere)
      else {
        const question = child as unknown as Question
        noteDefault(question, isSteadyHere, compilation)
        const at = questions.push(compileQuestion(question, index, compilation)) - 1
        for (let up = index; up >= 0; up = containers[up]?.parent ?? -1) containers[up]?.questions.push(at)
      }
    }
  }
  for (const page of model.pages) add(page, -1, true)
  return { isReadOnly: model.isDisplayMode, containers, questions }
}

function compileContainer(element: PanelModelBase, parent: number, compilation: Compilation): ContainerPlan {
  return { parent, ...compileGates(element, compilation), questions: [] }
}

function compileQuestion(question: Question, container: number, compilation: Compilation): QuestionPlan {
  noteUncoveredOfElement(question, compilation)
  const inner = innerNamesOf(question)
  const key = question.getValueName()
  return {
    name: question.name,
    key,
    pointer: pointerTo('', key),
    commentKey: commentKeyOf(question),
    container,
    ...compileGates(question, compilation, inner),
    isKeptWhenHidden: isKeptWhenHidden(question),
    check: hasValue(question) ? compileCheck(question, compilation) : null,
    validate: compileValidators(question, compilation, inner),
  }
}

function compileGates(element: Question | PanelModelBase | PageModel, compilation: Compilation, inner?: ReadonlySet<string>) {
  return {
    visible: compileGate(compilation, element.visibleIf, element.visible, inner),
    enabled: compileGate(compilation, element.enableIf, !element.readOnly, inner),
    required: compileGate(compilation, element.requiredIf, element.isRequired, inner),
  }
}

export const hasValue = (question: Question): boolean => question.getType() !== 'html' && question.getType() !== 'image'

/** Hidden answers go when the questionnaire is completed, unless the definition says otherwise. */
export function isKeptWhenHidden({ clearIfInvisible, survey }: Question): boolean {
  const rule = clearIfInvisible === 'default' ? (survey as SurveyModel).clearInvisibleValues : clearIfInvisible
  return rule === 'none'
}

/** survey-core puts other texts and comments beside the value, under its key with an ending. */
export function commentKeyOf(question: Question): string | null {
  const hasOther = 'showOtherItem' in question && question.showOtherItem === true
  return question.showCommentArea || hasOther ? `${question.getValueName()}-Comment` : null
}

const isUnconditional = (element: Question | PanelModelBase) => !element.visibleIf && element.visible

/** survey-core fills in a default when the question appears, unless it was there from the start. */
function noteDefault(question: Question, isSteady: boolean, compilation: Compilation): void {
  if (isEmptyAnswer(question.defaultValue) || (isSteady && isUnconditional(question))) return
  compilation.needsModel('default value of a conditional question')
}
