import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { isElement } from './owner-label.ts'

/** Goes to what a rule belongs to; calculated values and triggers are properties of the questionnaire itself. */
export function useJump(): (owner: Pointer) => void {
  const store = useEditorStore()
  const { jump, show } = useSession()
  return (owner) => {
    if (isElement(owner)) return jump(owner)
    store.getState().select([])
    show('build')
  }
}
