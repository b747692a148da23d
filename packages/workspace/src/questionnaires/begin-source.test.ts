import type { DraftSource } from '@estela/contract'
import { expect, it } from 'vitest'
import { readSource, sourceText } from './begin-source.ts'

it.each<DraftSource>([
  { kind: 'empty' },
  { kind: 'ready', code: 'LA1' },
  { kind: 'template', id: '8d0c' },
  { kind: 'version', code: 'LA-1', version: 12 },
])('is read as it was written: %j', (source) => expect(readSource(sourceText(source))).toEqual(source))

it.each(['', 'ready', 'version:LA1', 'version:LA1:0', 'version:LA1:two', 'else:x'])(
  'is an empty beginning when it makes no sense: "%s"',
  (text) => expect(readSource(text)).toEqual({ kind: 'empty' }),
)
