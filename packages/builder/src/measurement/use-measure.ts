import { useMemo } from 'react'
import type { JsonObject } from '../document/json.ts'
import { useEditorStore } from '../history/editor.ts'

/** Carries out a change of what is measured, on the newest document. Changes with one key in a row are undone together. */
export function useMeasure(): (change: (document: JsonObject) => JsonObject, mergeKey?: string) => void {
  const store = useEditorStore()
  return useMemo(
    () => (change, mergeKey) => {
      const { present, apply } = store.getState()
      apply({
        name: 'measure',
        document: change(present.document),
        selection: present.selection,
        ...(mergeKey !== undefined && { mergeKey }),
      })
    },
    [store],
  )
}
