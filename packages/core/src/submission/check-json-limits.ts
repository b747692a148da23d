import { pointerTo } from '../questionnaire/json-pointer.ts'

/** What JSON from outside may hold at most, before anything else looks at it. */
export const JSON_LIMITS: JsonLimits = { depth: 16, nodes: 20_000, textLength: 100_000 }

export interface JsonLimits {
  readonly depth: number
  readonly nodes: number
  readonly textLength: number
}

export const JSON_LIMIT_CODES = [
  'too-deep',
  'too-many-nodes',
  'text-too-long',
  'unstorable-text',
  'reserved-name',
] as const
export interface JsonLimitIssue {
  /** JSON pointer into the value. */
  readonly pointer: string
  readonly code: (typeof JSON_LIMIT_CODES)[number]
}

/**
 * Does a parsed JSON value keep within the limits? Text with U+0000 or half a surrogate pair cannot be stored
 * unchanged, and the names of JavaScript's own prototype would reach into objects. Walks without recursion and stops
 * at the first issue: whoever sends one means harm or has a fault of their own to find.
 */
export function checkJsonLimits(value: unknown, limits: JsonLimits = JSON_LIMITS): JsonLimitIssue[] {
  const open: Place[] = [{ node: value, pointer: '', depth: 0 }]
  let nodes = 0
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    nodes += 1
    const issue = nodes > limits.nodes ? { pointer: '', code: 'too-many-nodes' as const } : issueAt(place, limits)
    if (issue !== null) return [issue]
    if (typeof place.node === 'object' && place.node !== null) open.push(...placesIn(place))
  }
  return []
}

interface Place {
  readonly node: unknown
  readonly pointer: string
  readonly depth: number
}

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function issueAt({ node, pointer, depth }: Place, limits: JsonLimits): JsonLimitIssue | null {
  if (typeof node === 'string') return textIssue(node, pointer, limits)
  if (typeof node !== 'object' || node === null) return null
  if (depth >= limits.depth) return { pointer, code: 'too-deep' }
  if (Array.isArray(node)) return null
  for (const key of Object.keys(node)) {
    if (RESERVED.has(key)) return { pointer: pointerTo(pointer, key), code: 'reserved-name' }
    const issue = textIssue(key, pointer, limits)
    if (issue !== null) return issue
  }
  return null
}

function textIssue(text: string, pointer: string, limits: JsonLimits): JsonLimitIssue | null {
  if (text.length > limits.textLength) return { pointer, code: 'text-too-long' }
  return text.includes('\0') || /\p{Cs}/u.test(text) ? { pointer, code: 'unstorable-text' } : null
}

function placesIn({ node, pointer, depth }: Place): Place[] {
  return Object.entries(node as object).map(([key, child]) => ({
    node: child,
    pointer: pointerTo(pointer, key),
    depth: depth + 1,
  }))
}
