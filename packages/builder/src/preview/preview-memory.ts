import type { Answers } from '@estela/core'
import { useCallback, useState } from 'react'
import { type EditorStore, useEditorStore } from '../history/editor.ts'

/** In whose window a questionnaire is shown. */
export const DEVICES = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof DEVICES)[number]

/** How a preview is set up and how far somebody went in it. */
export interface PreviewMemory {
  /** `look`: pages can be turned freely. `test`: as for a recipient, with a report at the end. */
  readonly mode: 'look' | 'test'
  readonly device: Device
  /** Null: that of the texts being edited. */
  readonly language: string | null
  /** A second language to show beside the first. */
  readonly beside: string | null
  /** Values of variables that were written here; for others there are samples. */
  readonly values: Readonly<Record<string, string>>
  readonly answers: Answers
  readonly page: string | null
  /** In which window, counted from 0, the last step was made; null where a control made it. */
  readonly movedIn: number | null
  /** A page that was asked for and is not shown with these answers. */
  readonly notShown: string | null
  /** How often it was started again. */
  readonly run: number
  /** The answers as sent at the end; null before. */
  readonly sent: Answers | null
}

const FIRST: PreviewMemory = {
  mode: 'look',
  device: 'phone',
  language: null,
  beside: null,
  values: {},
  answers: {},
  page: null,
  movedIn: null,
  notShown: null,
  run: 0,
  sent: null,
}

/** Kept while another part of the builder is shown: answers go on where they were when the preview comes back. */
const memories = new WeakMap<EditorStore, PreviewMemory>()

/** The preview's memory, and a way to change parts of it. */
export function usePreviewMemory(): readonly [PreviewMemory, (change: Partial<PreviewMemory>) => void] {
  const store = useEditorStore()
  const [memory, setMemory] = useState(() => memories.get(store) ?? FIRST)
  const change = useCallback(
    (parts: Partial<PreviewMemory>) => {
      const changed = { ...(memories.get(store) ?? FIRST), movedIn: null, notShown: null, ...parts }
      memories.set(store, changed)
      setMemory(changed)
    },
    [store],
  )
  return [memory, change]
}
