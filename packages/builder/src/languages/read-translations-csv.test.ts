import { expect, it } from 'vitest'
import { readTranslationsCsv } from './read-translations-csv.ts'
import { translationsCsv } from './write-translations-csv.ts'

const read = (text: string) => {
  const file = readTranslationsCsv(text)
  return file.outcome === 'read'
    ? file.entries.map(({ id, language, source, text: each }) => [id, language, source, each])
    : file
}

it('reads columns in any order, with what Excel puts between them', () => {
  const expected = [
    ['a', 'es', 'A', 'uno'],
    ['a', 'pt-br', 'A', 'um'],
  ]
  for (const mark of [',', ';', '\t'])
    expect(
      read(`\uFEFFes${mark}ID${mark}notes${mark}EN${mark}pt_BR\r\nuno${mark}a${mark}x${mark}A${mark}um\r\n`),
    ).toEqual(expected)
})

it('leaves rows without an id out', () => {
  expect(read('id,es\n,x\n\na,b')).toEqual([['a', 'es', null, 'b']])
})

it.each([
  ['', 'no-id-column', 1],
  ['key,es\na,b', 'no-id-column', 1],
  ['id,notes\na,b', 'no-language-column', 1],
  ['id,en\na,b', 'no-language-column', 1],
  ['id,es,ES\na,b,c', 'repeated-column', 1],
  ['id,es\na,b\na,c', 'repeated-id', 3],
  ['id,es\na,b\nc,"d', 'quotes', 3],
])('refuses %j as %s', (text, problem, line) => {
  expect(read(text)).toMatchObject({ outcome: 'refused', problem, line })
})

it('writes nothing that a spreadsheet would run', () => {
  const title = new Map([
    ['en', '=1+1'],
    ['es', '@SUM(A1)'],
  ])
  const where = { pointer: '/title', id: '/title', elementPointer: '', elementName: '', property: 'title' }
  const string = { ...where, kind: 'text', texts: title, implied: null, staleFrom: new Map() } as const
  expect(translationsCsv([string], ['es'])).toBe("\uFEFFid,en,es\r\n/title,'=1+1,'@SUM(A1)\r\n")
})
