import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { isKeptExactly } from './is-kept-exactly.ts'
import type { RefusalCode, RemarkCode, Span, UnlocatedProblem } from './text-problem.ts'

/** Where the value at each place of a document stands in its text. */
export type Places = ReadonlyMap<Pointer, Span>

export interface ReadJson {
  /** Undefined where the text is not JSON. */
  readonly value: Json | undefined
  readonly places: Places
  readonly problems: readonly UnlocatedProblem[]
}

export interface ReadingLimits {
  readonly depth: number
  readonly values: number
}

/** More than these help nobody. */
const PROBLEMS_MAX = 100

/**
 * Reads JSON as `JSON.parse` does, without recursion, and notes where every value stands and what would be lost: keys
 * that come twice, numbers and texts that cannot be kept. Stops where the text is not JSON or breaks a limit.
 */
export function readJson(text: string, limits: ReadingLimits): ReadJson {
  const reader = new JsonReader(text, limits)
  const value = reader.read()
  return { value, places: reader.places, problems: reader.problems }
}

interface ListFrame {
  readonly kind: 'list'
  readonly from: number
  readonly pointer: Pointer
  readonly entries: Json[]
}
interface ObjectFrame {
  readonly kind: 'object'
  readonly from: number
  readonly pointer: Pointer
  readonly members: Record<string, Json>
  readonly keys: string[]
}
type Frame = ListFrame | ObjectFrame

const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** By their first letter. */
const WORDS: ReadonlyMap<string | undefined, Json> = new Map([
  ['t', true],
  ['f', false],
  ['n', null],
])
const CLOSERS = { list: ']', object: '}' } as const

class JsonReader {
  readonly places = new Map<Pointer, Span>()
  readonly problems: UnlocatedProblem[] = []
  private readonly text: string
  private readonly limits: ReadingLimits
  private readonly frames: Frame[] = []
  private at = 0
  private isStopped = false

  constructor(text: string, limits: ReadingLimits) {
    this.text = text
    this.limits = limits
  }

  read(): Json | undefined {
    while (!this.isStopped) {
      const value = this.begun()
      const whole = value === undefined ? undefined : this.fitted(value)
      if (whole !== undefined) return whole
    }
    return undefined
  }

  /** The value that begins here; undefined where it is a list or an object whose insides come first. */
  private begun(): Json | undefined {
    this.skipSpace()
    const from = this.at
    const sign = this.text[from]
    if (this.places.size >= this.limits.values) return this.stop('too-large', 0, 1)
    if (sign === '{' || sign === '[') return this.opened(sign === '{' ? 'object' : 'list', from)
    const value = sign === '"' ? this.quoted() : this.bare()
    if (value !== undefined) this.places.set(this.here(), { from, to: this.at })
    return value
  }

  private opened(kind: Frame['kind'], from: number): Json | undefined {
    const pointer = this.here()
    if (this.frames.length >= this.limits.depth) return this.stop('too-deep', from, from + 1, String(this.limits.depth))
    const frame: Frame =
      kind === 'list' ? { kind, from, pointer, entries: [] } : { kind, from, pointer, members: {}, keys: [] }
    this.frames.push(frame)
    this.at += 1
    this.skipSpace()
    if (this.text[this.at] === CLOSERS[kind]) return this.closed(frame)
    if (frame.kind === 'object') this.readKey(frame)
    return undefined
  }

  /** Puts a finished value into what holds it, and that into what holds it, as far as they are finished too. */
  private fitted(value: Json): Json | undefined {
    let done = value
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      hold(frame, done)
      this.skipSpace()
      const sign = this.text[this.at]
      if (sign === ',') {
        this.at += 1
        if (frame.kind === 'object') this.readKey(frame)
        return undefined
      }
      if (sign !== CLOSERS[frame.kind]) return this.unexpected()
      done = this.closed(frame)
    }
    this.skipSpace()
    return this.at === this.text.length ? done : this.unexpected()
  }

  private closed(frame: Frame): Json {
    this.at += 1
    this.frames.pop()
    this.places.set(frame.pointer, { from: frame.from, to: this.at })
    if (frame.kind === 'list') return frame.entries
    const keys = Object.keys(frame.members)
    const moved = keys.find((key, index) => key !== frame.keys[index])
    // With a key that was refused they differ anyway.
    if (moved !== undefined && keys.length === frame.keys.length)
      this.remark('reordered-keys', frame.from, frame.from + 1, moved)
    return frame.members
  }

  private readKey(frame: ObjectFrame): void {
    this.skipSpace()
    const from = this.at
    const key = this.text[from] === '"' ? this.quoted() : this.unexpected()
    if (key === undefined) return
    if (RESERVED_KEYS.has(key)) this.refuse('reserved-key', from, this.at, key)
    else if (Object.hasOwn(frame.members, key)) this.refuse('duplicate-key', from, this.at, key)
    frame.keys.push(key)
    this.skipSpace()
    if (this.text[this.at] === ':') this.at += 1
    else this.unexpected()
  }

  private quoted(): string | undefined {
    const from = this.at
    let end = from + 1
    for (let code = this.text.charCodeAt(end); code !== 34; code = this.text.charCodeAt(end)) {
      if (Number.isNaN(code)) return this.stop('ends-early', from, from + 1)
      if (code < 32) return this.stop('bad-text', from, end)
      end += code === 92 ? 2 : 1
    }
    this.at = end + 1
    return this.unescaped(from)
  }

  private unescaped(from: number): string | undefined {
    const literal = this.text.slice(from, this.at)
    try {
      const text: string = literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1)
      if (text.includes('\0') || /\p{Cs}/u.test(text)) this.refuse('unstorable-text', from, this.at)
      return text
    } catch {
      return this.stop('bad-escape', from, this.at)
    }
  }

  /** A number, `true`, `false` or `null`. */
  private bare(): Json | undefined {
    const from = this.at
    const word = WORDS.get(this.text[from])
    if (word !== undefined && this.text.startsWith(String(word), from)) {
      this.at += String(word).length
      return word
    }
    NUMBER.lastIndex = from
    const literal = NUMBER.exec(this.text)?.[0]
    if (literal === undefined) return this.unexpected()
    this.at += literal.length
    const number = Number(literal)
    if (!Number.isFinite(number)) this.refuse('number-too-large', from, this.at, shortened(literal))
    else if (!isKeptExactly(literal)) this.remark('inexact-number', from, this.at, String(number))
    return number
  }

  /** The place of the value that comes next. */
  private here(): Pointer {
    const frame = this.frames.at(-1)
    if (frame === undefined) return ''
    return pointerTo(frame.pointer, frame.kind === 'list' ? frame.entries.length : (frame.keys.at(-1) ?? ''))
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at += 1
    }
  }

  private unexpected(): undefined {
    const sign = this.text[this.at]
    if (sign === undefined) return this.stop('ends-early', Math.max(0, this.at - 1), this.at)
    return this.stop('unexpected', this.at, this.at + 1, sign)
  }

  private stop(code: RefusalCode, from: number, to: number, detail = ''): undefined {
    this.isStopped = true
    this.problems.push({ code, isRefusal: true, from, to, detail })
  }

  private refuse(code: RefusalCode, from: number, to: number, detail = ''): void {
    this.problems.push({ code, isRefusal: true, from, to, detail: shortened(detail) })
    if (this.problems.length >= PROBLEMS_MAX) this.isStopped = true
  }

  private remark(code: RemarkCode, from: number, to: number, detail: string): void {
    if (this.problems.length < PROBLEMS_MAX)
      this.problems.push({ code, isRefusal: false, from, to, detail: shortened(detail) })
  }
}

function hold(frame: Frame, value: Json): void {
  if (frame.kind === 'list') {
    frame.entries.push(value)
    return
  }
  const key = frame.keys.at(-1) ?? ''
  // The setter of this name would change the object's prototype; the text is refused anyway.
  if (key !== '__proto__') frame.members[key] = value
}

const shortened = (detail: string): string => (detail.length > 60 ? `${detail.slice(0, 60)}…` : detail)
