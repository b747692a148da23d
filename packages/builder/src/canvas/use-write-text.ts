import { useCallback } from 'react'
import { lastStepOf, type Pointer, parentOf } from '../document/pointer.ts'
import { usePropertyWriter } from '../properties/use-property-writer.ts'
import { useSession } from '../session/session.tsx'

/** Writes a text in the language that is being edited. Letters typed in a row are undone together. */
export function useWriteText(): (pointer: Pointer, text: string) => void {
  const writer = usePropertyWriter()
  const { textLanguage } = useSession()
  return useCallback(
    (pointer, text) =>
      writer.setText([{ owner: parentOf(pointer) ?? '', key: lastStepOf(pointer) }], textLanguage, text),
    [writer, textLanguage],
  )
}
