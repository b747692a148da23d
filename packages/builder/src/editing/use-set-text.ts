import { useCallback } from 'react'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { setText } from './set-text.ts'

/** Writes a text in the language that is being edited. Letters typed in a row are undone together. */
export function useSetText(): (pointer: Pointer, text: string) => void {
  const store = useEditorStore()
  const { textLanguage } = useSession()
  return useCallback(
    (pointer, text) => {
      const { present, apply } = store.getState()
      apply({
        name: 'set-text',
        document: setText(present.document, pointer, textLanguage, text),
        selection: present.selection,
        mergeKey: `${pointer} ${textLanguage}`,
      })
    },
    [store, textLanguage],
  )
}
