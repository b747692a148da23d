import { isSameJson } from '@estela/core/json/same-json'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { JsonObject } from '../document/json.ts'
import { useEditorStore } from '../history/editor.ts'
import { entriesOf, forgetEntry, type JournalEntry, keepEntry } from './journal.ts'
import { browserTabLocks } from './tab-locks.ts'

/** Under which name edits are kept on this device, and what is known to be safe elsewhere. */
export interface Journal {
  /** Names the questionnaire on this device, such as its code. */
  readonly name: string
  /** The questionnaire as its keeper has it. While the document is another one, its edits stay in the journal. */
  readonly saved: JsonObject
  /** What the keeper calls that state: a revision. */
  readonly base: string
}

export interface OtherEdits {
  /** Edits that a tab left behind when it was closed, killed or lost its line, newest first. */
  readonly left: readonly JournalEntry[]
  /** Is the questionnaire being edited in another tab at this moment? */
  readonly isOpenElsewhere: boolean
  readonly forget: (entry: JournalEntry) => void
  /** The device refuses to keep edits: nothing but the keeper saves them. */
  readonly isFull: boolean
}

const KEEP_AFTER_MS = 250

/** Keeps the edits of this tab on the device until they are safe, and finds what other tabs left. */
export function useJournal(journal: Journal): OtherEdits {
  const [tab] = useState(() => crypto.randomUUID())
  const [isFull, setFull] = useState(false)
  const others = useOtherEntries(journal, tab)
  useKeeping(journal, tab, setFull)
  return { ...others, isFull }
}

function useOtherEntries({ name, saved }: Journal, tab: string): Omit<OtherEdits, 'isFull'> {
  const [left, setLeft] = useState<readonly JournalEntry[]>([])
  const [isOpenElsewhere, setOpenElsewhere] = useState(false)
  /** Edits reached their keeper although the tab was closed before it heard so. */
  const isSafe = useEffectEvent(({ definition }: JournalEntry) => isSameJson(definition, saved))
  useEffect(() => {
    const locks = browserTabLocks(navigator.locks)
    locks.take(`${name} ${tab}`)
    const find = async () => {
      const others = entriesOf(localStorage, name).filter((entry) => entry.tab !== tab)
      const open = await locks.areOpen(others.map((entry) => `${name} ${entry.tab}`))
      const closed = others.filter((entry) => !open.has(`${name} ${entry.tab}`))
      for (const entry of closed.filter(isSafe)) forgetEntry(localStorage, name, entry.tab)
      setLeft(closed.filter((entry) => !isSafe(entry)))
      setOpenElsewhere(open.size > 0)
    }
    const look = () => void find()
    look()
    // Told by the browser whenever another tab writes.
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [name, tab])
  const forget = useCallback(
    (entry: JournalEntry) => {
      forgetEntry(localStorage, name, entry.tab)
      setLeft((entries) => entries.filter((each) => each !== entry))
    },
    [name],
  )
  return { left, isOpenElsewhere, forget }
}

function useKeeping({ name, saved, base }: Journal, tab: string, setFull: (isFull: boolean) => void): void {
  const store = useEditorStore()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      const { document } = store.getState().present
      if (document === saved || isSameJson(document, saved)) forgetEntry(localStorage, name, tab)
      else
        setFull(!keepEntry(localStorage, name, { tab, base, editedAt: new Date().toISOString(), definition: document }))
    }
    const keepNow = () => {
      if (timer !== undefined) keep()
    }
    const stop = store.subscribe(({ present }, before) => {
      if (present.document !== before.present.document) timer ??= setTimeout(keep, KEEP_AFTER_MS)
    })
    keep()
    window.addEventListener('pagehide', keepNow)
    return () => {
      stop()
      keepNow()
      window.removeEventListener('pagehide', keepNow)
    }
  }, [store, name, saved, base, tab, setFull])
}
