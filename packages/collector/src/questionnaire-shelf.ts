import type { AnswerIssue, Answers, Item } from '@estela/core'
import { answerCoder, type CodedAnswers } from '@estela/core/questionnaire/code-answers'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { listItems } from '@estela/core/questionnaire/list-items'
import { languagesOf, respondentDefinition } from '@estela/core/questionnaire/respondent-definition'
import type { ModelChecker } from './model-check/model-check.ts'
import { findVersion, type StoredVersion } from './storage/questionnaires.ts'
import type { Store } from './storage/store.ts'

/** A published version with all that is derived from it once. */
export interface PublishedQuestionnaire {
  readonly version: StoredVersion
  readonly items: readonly Item[]
  readonly languages: readonly string[]
  /** The definition as a recipient's page gets it. */
  readonly respondentDefinition: Readonly<Record<string, unknown>>
  readonly code: (answers: Answers) => CodedAnswers
  /** Every reason why these answers cannot be accepted. */
  readonly check: (answers: Answers) => Promise<readonly AnswerIssue[]>
}

/** Published versions, each read and compiled once: they never change. */
export interface QuestionnaireShelf {
  find(versionId: string): Promise<PublishedQuestionnaire>
}

export function questionnaireShelf(store: Store, modelChecker: ModelChecker): QuestionnaireShelf {
  const opened = new Map<string, Promise<PublishedQuestionnaire>>()
  return {
    find(versionId) {
      const known = opened.get(versionId)
      if (known !== undefined) return known
      const opening = open(store, modelChecker, versionId)
      opened.set(versionId, opening)
      opening.catch(() => opened.delete(versionId))
      return opening
    },
  }
}

async function open(store: Store, modelChecker: ModelChecker, versionId: string): Promise<PublishedQuestionnaire> {
  const version = await findVersion(store, versionId)
  if (version === null) throw new Error(`There is no questionnaire version ${versionId}.`)
  const items = listItems(version.definition)
  return {
    version,
    items,
    languages: languagesOf(version.definition),
    respondentDefinition: respondentDefinition(version.definition),
    code: answerCoder(version.definition, items),
    check: checkOf(version, modelChecker),
  }
}

function checkOf({ id, definition }: StoredVersion, modelChecker: ModelChecker): PublishedQuestionnaire['check'] {
  const compiled = compileQuestionnaire(definition)
  if (compiled.outcome === 'refused') throw new Error(`The published questionnaire version ${id} cannot be compiled.`)
  if (compiled.outcome === 'compiled') return async (answers) => compiled.check(answers)
  return (answers) => modelChecker.check(definition, answers)
}
