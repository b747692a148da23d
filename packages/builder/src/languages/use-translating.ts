import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { withStillRight } from '@estela/core/questionnaire/with-text'
import { useMemo } from 'react'
import type { JsonObject } from '../document/json.ts'
import { changeDocument, type EditorStore, useEditorStore } from '../history/editor.ts'
import { type PlannedTranslation, withImport } from './import-plan.ts'
import { allPromoted, translated, withLanguage, withoutLanguage } from './translate.ts'

/** What a person can do to the texts of the questionnaire. Each step can be undone. */
export interface Translating {
  /** Letters written in a row are undone together. */
  readonly write: (string: LocalizedString, language: string, text: string) => void
  readonly copySource: (string: LocalizedString, language: string) => void
  readonly confirm: (string: LocalizedString, language: string) => void
  readonly promoteAll: () => void
  readonly addLanguage: (language: string) => void
  readonly removeLanguage: (language: string) => void
  readonly importAll: (planned: readonly PlannedTranslation[]) => void
}

/** The commands on texts in the builder around this component. */
export function useTranslating(): Translating {
  const store = useEditorStore()
  return useMemo(() => translatingIn(store), [store])
}

function translatingIn(store: EditorStore): Translating {
  const translate = (change: (document: JsonObject) => JsonObject, mergeKey?: string) =>
    changeDocument(store, 'translate', change, mergeKey)
  return {
    write: (string, language, text) =>
      translate((document) => translated(document, string, language, text), `${string.id} ${language}`),
    copySource: (string, language) => translate((document) => translated(document, string, language, sourceOf(string))),
    confirm: (string, language) => translate((document) => withStillRight(document, string.pointer, language)),
    promoteAll: () => translate(allPromoted),
    addLanguage: (language) => translate((document) => withLanguage(document, language)),
    removeLanguage: (language) => translate((document) => withoutLanguage(document, language)),
    importAll: (planned) => changeDocument(store, 'import-translations', (document) => withImport(document, planned)),
  }
}
