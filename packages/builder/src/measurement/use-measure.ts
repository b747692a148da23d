import { useMemo } from 'react'
import type { JsonObject } from '../document/json.ts'
import { changeDocument, useEditorStore } from '../history/editor.ts'

/** Carries out a change of what is measured, on the newest document. Changes with one key in a row are undone together. */
export function useMeasure(): (change: (document: JsonObject) => JsonObject, mergeKey?: string) => void {
  const store = useEditorStore()
  return useMemo(() => (change, mergeKey) => changeDocument(store, 'measure', change, mergeKey), [store])
}
