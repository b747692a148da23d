import { expect, it } from 'vitest'
import { readTranslationFile } from './read-translation-file.ts'

const csv = 'id,es\na,ñ\n'
const bytes = (text: string) => new TextEncoder().encode(text)
const entry = { outcome: 'read', entries: [{ id: 'a', text: 'ñ' }] }

it('reads CSV and XLIFF by what they begin with', () => {
  expect(readTranslationFile(bytes(csv))).toMatchObject(entry)
  expect(readTranslationFile(bytes('\uFEFF \n<xliff version="1.2"/>'))).toMatchObject({
    problem: 'other-version',
    line: 2,
  })
})

it('reads what Excel saves as Unicode text', () => {
  const units = Uint16Array.from(`\uFEFF${csv.replaceAll(',', '\t')}`, (character) => character.charCodeAt(0))
  expect(readTranslationFile(new Uint8Array(units.buffer))).toMatchObject(entry)
})

it('refuses other encodings and files that are too large', () => {
  expect(readTranslationFile(Uint8Array.from([0x69, 0x64, 0x2c, 0xf1]))).toMatchObject({ problem: 'not-utf-8' })
  expect(readTranslationFile(new Uint8Array(21 * 1024 * 1024))).toMatchObject({ problem: 'too-large' })
})
