import { elementAround, elementPlaces } from '../document/element-around.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { type Finding, SEVERITIES, type Severity } from './finding.ts'
import type { CheckOutcome } from './timed-worker.ts'

/** What the checks found, and in which document. */
export interface Findings {
  readonly status: 'checking' | 'ready' | 'stuck' | 'unavailable'
  readonly findings: readonly Finding[]
  /** By language. */
  readonly minutes: Readonly<Record<string, number>>
  /** The checked document; null before the first answer. Places are places in it. */
  readonly document: JsonObject | null
  /** By place of the page, panel, question or column. */
  readonly marks: ReadonlyMap<Pointer, Mark>
}

/** What stands beside an element that something was found about: the worst of it, and how much there is. */
export interface Mark {
  readonly severity: Severity
  readonly count: number
}

/** Before the first answer. */
export const NO_FINDINGS: Findings = {
  status: 'checking',
  findings: [],
  minutes: {},
  document: null,
  marks: new Map(),
}

/** Keeps the newest findings for all components that show a part of them. */
export interface FindingsStore {
  readonly read: () => Findings
  readonly change: (change: (before: Findings) => Findings) => void
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store for one builder, with nothing found yet. */
export function createFindingsStore(): FindingsStore {
  let findings = NO_FINDINGS
  const listeners = new Set<() => void>()
  return {
    read: () => findings,
    change: (change) => {
      findings = change(findings)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The findings after the checks of a document have ended, one way or another. What was found before stays where nothing new is. */
export function withOutcome(before: Findings, outcome: CheckOutcome, document: JsonObject): Findings {
  if (outcome.outcome !== 'answered') return { ...before, status: outcome.outcome }
  const { findings, minutes } = outcome.answer
  return { status: 'ready', findings, minutes, document, marks: marksOf(findings, document) }
}

function marksOf(findings: readonly Finding[], document: JsonObject): ReadonlyMap<Pointer, Mark> {
  const elements = elementPlaces(document)
  const marks = new Map<Pointer, Mark>()
  for (const { pointer, severity } of findings.filter(isOpen)) {
    const element = elementAround(pointer, elements)
    if (element === null) continue
    const { severity: other, count } = marks.get(element) ?? { severity, count: 0 }
    marks.set(element, { severity: worse(severity, other), count: count + 1 })
  }
  return marks
}

/** Findings that their author leaves as they are count no more. */
export const isOpen = ({ ignored }: Finding): boolean => ignored === null

const worse = (one: Severity, other: Severity): Severity =>
  SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other
