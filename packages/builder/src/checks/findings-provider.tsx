import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { otherRole, useCounterpart } from '../measurement/counterpart.tsx'
import { createCheckRunner } from './check-runner.ts'
import type { CheckOptions } from './checked-questionnaire.ts'
import {
  createFindingsStore,
  type Findings,
  type FindingsStore,
  isOpen,
  type Mark,
  withOutcome,
} from './findings-store.ts'
import type { CheckWorker } from './timed-worker.ts'

const FindingsContext = createContext<FindingsStore | null>(null)

const startWorker = (): CheckWorker => new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' })

interface FindingsProviderProps {
  readonly knownVariables?: readonly string[] | undefined
  /** Compared by identity: the same object means that nothing changed. */
  readonly published?: JsonObject | null | undefined
  readonly minutes?: number | null | undefined
  readonly children: ReactNode
}

/** Has the document of the editor around it checked in the background, after every change. */
export function FindingsProvider({ children, ...known }: FindingsProviderProps) {
  const editor = useEditorStore()
  const [store] = useState(createFindingsStore)
  const options = useOptions(known)
  useEffect(() => {
    const runner = createCheckRunner(startWorker, (outcome, { document }) =>
      store.change((before) => withOutcome(before, outcome, document)),
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

/** A list of names that is made anew each time is the same list all the same. */
function useOptions(known: Omit<FindingsProviderProps, 'children'>): CheckOptions {
  const { knownVariables = [], published = null, minutes = null } = known
  const { counterpart } = useCounterpart()
  const role = counterpart === null ? null : otherRole(counterpart.role)
  const names = knownVariables.join('\n')
  return useMemo(() => {
    const listed = names === '' ? [] : names.split('\n')
    return { knownVariables: listed, published, minutes, role }
  }, [names, published, minutes, role])
}

/** A part of what the checks found, by identity: the component is drawn again only when that part changes. */
function useFindingsPart<Part>(part: (findings: Findings) => Part): Part {
  const store = use(FindingsContext)
  if (store === null) throw new Error('This component belongs inside a questionnaire builder.')
  return useSyncExternalStore(store.subscribe, () => part(store.read()))
}

/** What the checks found last. */
export const useFindings = (): Findings => useFindingsPart((findings) => findings)

/** What was found about one page, panel, question or column; null for nothing. */
export function useMark(pointer: Pointer): Mark | null {
  const severity = useFindingsPart(({ marks }) => marks.get(pointer)?.severity ?? null)
  const count = useFindingsPart(({ marks }) => marks.get(pointer)?.count ?? 0)
  return severity === null ? null : { severity, count }
}

/** How many errors and warnings there are; null while nobody knows. */
export const useProblemCount = (): number | null =>
  useFindingsPart(({ document, findings }) =>
    document === null ? null : findings.filter((found) => isOpen(found) && found.severity !== 'hint').length,
  )
