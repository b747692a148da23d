import type { WaveRole } from '@estela/core/questionnaire/item'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { type CheckWorker, createCheckRunner } from './check-runner.ts'
import { type CheckOptions, NOTHING_KNOWN } from './checked-questionnaire.ts'
import { createFindingsStore, type Findings, type FindingsStore, type Mark, withOutcome } from './findings-store.ts'

const FindingsContext = createContext<FindingsStore | null>(null)

const startWorker = (): CheckWorker => new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' })

interface FindingsProviderProps {
  /** What is known beside the questionnaire. Compared piece by piece: the same objects mean that nothing changed. */
  readonly known: {
    readonly knownVariables?: readonly string[]
    readonly published?: JsonObject | null
    readonly minutes?: number | null
    readonly counterpart?: { readonly role: WaveRole | null } | null
  }
  readonly children: ReactNode
}

/** Has the document of the editor around it checked in the background, after every change. */
export function FindingsProvider({ known, children }: FindingsProviderProps) {
  const editor = useEditorStore()
  const [store] = useState(createFindingsStore)
  const options = useOptions(known)
  useEffect(() => {
    const runner = createCheckRunner(startWorker, (outcome, { document }) =>
      store.setState((before) => withOutcome(before, outcome, document)),
    )
    runner.check({ document: editor.getState().present.document, options })
    const unsubscribe = editor.subscribe(({ present }, before) => {
      if (present.document !== before.present.document) runner.check({ document: present.document, options })
    })
    return () => {
      unsubscribe()
      runner.stop()
    }
  }, [editor, store, options])
  return <FindingsContext value={store}>{children}</FindingsContext>
}

const { knownVariables: NONE_KNOWN } = NOTHING_KNOWN

/** A study has one questionnaire right after the assistance and one later: the other one tells which this is. */
function useOptions({
  knownVariables = NONE_KNOWN,
  published = null,
  minutes = null,
  counterpart,
}: FindingsProviderProps['known']) {
  const other = counterpart?.role ?? null
  const role = other === null ? null : other === 'first' ? 'delayed' : 'first'
  return useMemo(
    () => ({ knownVariables, published, minutes, role }) satisfies CheckOptions,
    [knownVariables, published, minutes, role],
  )
}

function useFindingsStore(): FindingsStore {
  const store = use(FindingsContext)
  if (store === null) throw new Error('This component belongs inside a questionnaire builder.')
  return store
}

/** What the checks found last. */
export const useFindings = (): Findings => useStore(useFindingsStore())

/** What was found about one page, panel, question or column; null for nothing. Drawn again only when that changes. */
export function useMark(pointer: Pointer): Mark | null {
  const store = useFindingsStore()
  const severity = useStore(store, ({ marks }) => marks.get(pointer)?.severity ?? null)
  const count = useStore(store, ({ marks }) => marks.get(pointer)?.count ?? 0)
  return severity === null ? null : { severity, count }
}

/** How many errors and warnings there are; null while nobody knows. */
export const useProblemCount = (): number | null =>
  useStore(useFindingsStore(), ({ document, findings }) =>
    document === null ? null : findings.filter(({ severity }) => severity !== 'hint').length,
  )
