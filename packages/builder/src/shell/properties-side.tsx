import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Json, JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { renderCondition } from '../logic/condition-property.tsx'
import { MeasurementPanel } from '../measurement/measurement-panel.tsx'
import { renameChoiceValue } from '../names/rename-choice-value.ts'
import { renameQuestion } from '../names/rename-question.ts'
import { PropertyPanel } from '../properties/property-panel.tsx'
import { useSession } from '../session/session.tsx'

const SLOTS = { measurement: <MeasurementPanel /> }

/** The properties of what is selected, with the parts that other folders bring: renaming, conditions, measurement. */
export function PropertiesSide() {
  const { textLanguage } = useSession()
  return (
    <PropertyPanel
      language={textLanguage}
      onRename={useRename()}
      onRenameValue={useRenameValue()}
      renderExpression={renderCondition}
      slots={SLOTS}
    />
  )
}

type Renamed =
  | { readonly outcome: 'renamed'; readonly document: JsonObject }
  | { readonly outcome: 'clash' | 'changes-meaning' | 'unusable-name' }

/** Gives an element another name; everything that refers to it follows. What is wrong, or null. */
function useRename(): (owner: Pointer, name: string) => string | null {
  const perform = useRecordRenaming()
  return useCallback((owner, name) => perform((document) => renameQuestion(document, owner, name)), [perform])
}

/** The same for the value of a choice, row or column. */
function useRenameValue(): (owner: Pointer, value: Json) => string | null {
  const perform = useRecordRenaming()
  return useCallback(
    (owner, value) =>
      perform((document) => renameChoiceValue(document, owner, typeof value === 'number' ? value : String(value))),
    [perform],
  )
}

function useRecordRenaming(): (rename: (document: JsonObject) => Renamed) => string | null {
  const store = useEditorStore()
  const t = useTranslations('builder')
  return useCallback(
    (rename) => {
      const { present, apply } = store.getState()
      const renaming = rename(present.document)
      if (renaming.outcome !== 'renamed') return t(`rename-${renaming.outcome}`)
      apply({ name: 'rename', document: renaming.document, selection: present.selection })
      return null
    },
    [store, t],
  )
}
