import type { PanelModelBase, Question } from 'survey-core'
import { pointerTo } from '../json-pointer.ts'
import type { Compilation } from './compilation.ts'
import { noteUncoveredOfElement } from './covered-properties.ts'
import { isEmptyAnswer } from './emptiness.ts'
import { compileGate, type Gate } from './gate.ts'
import { innerNamesOf } from './inner-names.ts'
import type { Place, QuestionCheck } from './question-check.ts'
import { commentKeyOf, hasValue, isKeptWhenHidden } from './question-keys.ts'
import { compileValidators } from './validators.ts'

/** A page or panel. */
export interface ContainerPlan {
  /** Index of the container around it; the outermost have none: -1. Always before it in the list. */
  readonly parent: number
  readonly visible: Gate
  readonly enabled: Gate
  readonly required: Gate
  /** Indexes of all questions inside, at any depth. */
  readonly questions: number[]
}

export interface QuestionPlan {
  readonly name: string
  /** Key of its value, and the JSON pointer to it from the values it is among. */
  readonly key: string
  readonly pointer: string
  /** Key of the text beside the value, where the question has one. */
  readonly commentKey: string | null
  /** Index of the page or panel it is in; -1 for a cell of a matrix. */
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

/** Checks of the questions whose values are beside each other: in the answers, in a repeated panel, in a row. */
export interface CheckPlan {
  readonly containers: readonly ContainerPlan[]
  readonly questions: readonly QuestionPlan[]
  /** Value and comment keys: indexes of the questions they belong to. */
  readonly owners: ReadonlyMap<string, readonly number[]>
}

/** Lists panels and questions with all that their checks need; nothing of the model is kept. */
export function compilePlan(roots: readonly PanelModelBase[], compilation: Compilation): CheckPlan {
  const containers: ContainerPlan[] = []
  const questions: QuestionPlan[] = []
  const add = (element: PanelModelBase, parent: number, isSteadyAround: boolean) => {
    noteUncoveredOfElement(element, compilation)
    const index = containers.push({ parent, ...compileGates(element, compilation), questions: [] }) - 1
    const isSteady = isSteadyAround && isUnconditional(element)
    for (const child of element.elements) {
      if (child.isPanel) add(child as unknown as PanelModelBase, index, isSteady)
      else {
        const question = child as unknown as Question
        noteDefault(question, isSteady, compilation)
        const at = questions.push(compileQuestion(question, index, compilation)) - 1
        for (let up = index; up >= 0; up = containers[up]?.parent ?? -1) containers[up]?.questions.push(at)
      }
    }
  }
  for (const root of roots) add(root, -1, true)
  return { containers, questions, owners: ownersOf(questions) }
}

/** The same for the cells of a row, which are in no panel. */
export function compileCells(cells: readonly Question[], compilation: Compilation): CheckPlan {
  const questions = cells.map((cell) => {
    noteDefault(cell, true, compilation)
    // survey-core does not clear hidden cells, so a page sends them.
    return { ...compileQuestion(cell, -1, compilation), isKeptWhenHidden: true }
  })
  return { containers: [], questions, owners: ownersOf(questions) }
}

function ownersOf(questions: readonly QuestionPlan[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>()
  questions.forEach(({ key, commentKey, check }, index) => {
    if (check === null) return
    for (const each of [key, commentKey]) if (each !== null) owners.set(each, [...(owners.get(each) ?? []), index])
  })
  return owners
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
    ...(hasValue(question) ? {} : { required: false }),
    isKeptWhenHidden: isKeptWhenHidden(question),
    check: hasValue(question) ? compilation.check(question) : null,
    validate: compileValidators(question, compilation, inner),
  }
}

function compileGates(element: Question | PanelModelBase, compilation: Compilation, inner?: ReadonlySet<string>) {
  return {
    visible: compileGate(compilation, element.visibleIf, element.visible, inner),
    enabled: compileGate(compilation, element.enableIf, !element.readOnly, inner),
    required: compileGate(compilation, element.requiredIf, element.isRequired, inner),
  }
}

const isUnconditional = (element: Question | PanelModelBase) => !element.visibleIf && element.visible

/** survey-core fills in a default when the question appears, unless it was there from the start. */
function noteDefault(question: Question, isSteady: boolean, compilation: Compilation): void {
  if (isEmptyAnswer(question.defaultValue)) return
  if (compilation.isInside) compilation.needsModel('default value inside a repeated question')
  else if (!isSteady || !isUnconditional(question)) compilation.needsModel('default value of a conditional question')
}
