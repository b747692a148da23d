import { expect, it } from 'vitest'
import { readXliff } from './read-xliff.ts'

const file = (units: string, head = 'version="2.0" srcLang="en" trgLang="es"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${head}>\n<file id="f">\n${units}\n</file>\n</xliff>`
const unit = (content: string, id = 'a') => `<unit id="${id}">${content}</unit>`
const entry = (content: string) => {
  const read = readXliff(file(unit(content)))
  return read.outcome === 'read' ? read.entries[0] : read
}

it('puts together what a tool has cut into segments, in the order that it gives', () => {
  const cut =
    '<segment state="final"><source>A. </source><target order="3">a.</target></segment>' +
    '<ignorable><source> </source></ignorable>' +
    '<segment state="final"><source>B.</source><target order="1">b.</target></segment>'
  expect(entry(cut)).toMatchObject({ source: 'A.  B.', text: 'b. a.', isConfirmed: true })
})

it('takes a unit whose segments are not all translated for untranslated', () => {
  const half = '<segment><source>A.</source><target>a.</target></segment><segment><source>B.</source></segment>'
  expect(entry(half)).toMatchObject({ source: 'A.B.', text: '', isConfirmed: false })
})

it('reads inline elements as the text they stand for', () => {
  const inline =
    '<originalData><data id="d1">{name}</data><data id="b">&lt;b></data></originalData><segment><source>Hi</source>' +
    '<target>H<mrk id="m">o</mrk>l<pc id="1" dataRefStart="b">a</pc> <ph id="2" dataRef="d1"/>' +
    '<ph id="3" equiv="{x}"/><cp hex="0007"/><![CDATA[<i>]]><sm id="4"/></target></segment>'
  expect(entry(inline)).toMatchObject({ text: 'Hol<b>a {name}{x}\u0007<i>' })
})

it('passes over groups, comments and what other modules add', () => {
  const matched =
    '<mtc:matches xmlns:mtc="m"><mtc:match><source>X</source><target>Y</target></mtc:match></mtc:matches>' +
    '<segment><source>A</source><target>B</target></segment>'
  const read = readXliff(file(`<!-- x --><group id="g"><group id="h">${unit(matched)}</group></group>`))
  expect(read).toMatchObject({ outcome: 'read', languages: ['es'], entries: [{ id: 'a', text: 'B', line: 4 }] })
})

it('treats a dangerous id as any other', () => {
  const units = ['__proto__', 'constructor'].map((id) => unit('<segment><source>x</source></segment>', id))
  expect(readXliff(file(units.join('')))).toMatchObject({ entries: [{ id: '__proto__' }, { id: 'constructor' }] })
})

const good = unit('<segment><source>x</source></segment>')

it.each([
  ['no XML', 'hello', 'xml', 1],
  ['nothing', '', 'xml', 1],
  ['a tag that is not closed', file('<unit id="a">\n<segment>').split('</file>', 1).join(''), 'xml', 5],
  ['tags that overlap', file('<unit id="a"><segment>\n</unit></segment>'), 'xml', 5],
  ['an entity of its own', file(unit('\n<segment><source>&x;</source></segment>')), 'xml', 5],
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', 'xml', 1],
  ['an attribute without quotes', file('\n<unit id=a/>'), 'xml', 5],
  ['another format', '<html/>', 'not-xliff', 1],
  ['XLIFF 1.2', '\n<xliff version="1.2"/>', 'other-version', 2],
  ['no target language', file(good, 'version="2.0" srcLang="en"'), 'no-target-language', 2],
  ['another source language', file(good, 'version="2.1" srcLang="de" trgLang="es"'), 'other-source-language', 2],
  ['a unit without an id', file(`${good}\n<unit/>`), 'unit-without-id', 5],
  ['one id twice', file(`${good}\n\n${good}`), 'repeated-id', 6],
  ['too much nesting', `${'<x>'.repeat(100_000)}`, 'xml', 1],
])('refuses %s and names the line', (_, text, problem, line) => {
  expect(readXliff(text)).toMatchObject({ outcome: 'refused', problem, line })
})

it('accepts later versions of XLIFF 2 and an empty segment', () => {
  for (const version of ['2.1', '2.2'])
    expect(readXliff(file(good, `version="${version}" srcLang="en-GB" trgLang="pt-BR"`))).toMatchObject({
      languages: ['pt-br'],
    })
  expect(entry('<segment/>')).toMatchObject({ source: '', text: '' })
})

it('reads ten thousand units at once', () => {
  const units = Array.from({ length: 10_000 }, (_, index) => unit('<segment><source>x</source></segment>', `u${index}`))
  const before = performance.now()
  expect(readXliff(file(units.join('\n')))).toMatchObject({ outcome: 'read' })
  expect(performance.now() - before).toBeLessThan(3_000)
})
