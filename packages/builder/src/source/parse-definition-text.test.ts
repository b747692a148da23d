import { expect, it } from 'vitest'
import { parseDefinitionText, TEXT_LENGTH_MAX } from './parse-definition-text.ts'

const problemsOf = (text: string) =>
  parseDefinitionText(text).problems.map(({ code, line, column }) => `${line}:${column} ${code}`)

const refusal = (text: string) => {
  const parsed = parseDefinitionText(text)
  return parsed.outcome === 'refused' ? problemsOf(text) : 'read'
}

it('reads what JSON.parse reads, keeps the order of keys, and knows where everything stands', () => {
  const text = '{\n  "title": "Añó \\u00e9 \\"x\\"",\n  "n": [1, -2.5e3, true, false, null, {}, []]\n}'
  const parsed = parseDefinitionText(text)
  if (parsed.outcome !== 'read') throw new Error('refused')
  expect(parsed.document).toEqual(JSON.parse(text))
  expect(Object.keys(parsed.document)).toEqual(['title', 'n'])
  expect(parsed.problems).toEqual([])
  const span = parsed.places.get('/n/1')
  expect(text.slice(span?.from, span?.to)).toBe('-2.5e3')
})

it.each([
  ['', '1:1 ends-early'],
  ['{', '1:1 ends-early'],
  ['{"a": 1,}', '1:9 unexpected'],
  ['{"a": [1,]}', '1:10 unexpected'],
  ['{\n  "a" 1\n}', '2:7 unexpected'],
  ['{"a": 1} x', '1:10 unexpected'],
  ["{'a': 1}", '1:2 unexpected'],
  ['{"a": 01}', '1:8 unexpected'],
  ['{"a": NaN}', '1:7 unexpected'],
  ['{"a": "two\nlines"}', '1:7 bad-text'],
  ['{"a": "\\x"}', '1:7 bad-escape'],
  ['{"a": "open}', '1:7 ends-early'],
])('says where %j is not JSON', (text, problem) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(refusal(text)).toEqual([problem])
})

it.each(['[]', '"text"', '1', 'null'])('refuses %s, which is not an object', (text) => {
  expect(refusal(text)).toEqual(['1:1 not-an-object'])
})

it('refuses keys that come twice and names of JavaScript, all of them at once', () => {
  expect(refusal('{"a": 1, "a": 2,\n"x": {"__proto__": {"y": 1}, "constructor": 1},\n "prototype": 1}')).toEqual([
    '1:10 duplicate-key',
    '2:7 reserved-key',
    '2:30 reserved-key',
    '3:2 reserved-key',
  ])
  expect(refusal('{"\\u005f_proto__": 1}')).toEqual(['1:2 reserved-key'])
  expect(({} as { y?: number }).y).toBeUndefined()
})

it('refuses texts that cannot be stored unchanged', () => {
  expect(refusal('{"a": "\\u0000", "b": "\\ud800", "c": "\\ud83d\\ude00"}')).toEqual([
    '1:7 unstorable-text',
    '1:22 unstorable-text',
  ])
  expect(refusal('{"a": "\ud800"}')).toEqual(['1:7 unstorable-text'])
})

it('refuses a number that would become null, and remarks one that would be rounded', () => {
  expect(refusal('{"a": 1e400}')).toEqual(['1:7 number-too-large'])
  expect(problemsOf('{"a": 12345678901234567890, "b": 0.1, "c": 1.50e2, "d": -0, "e": 1e-400, "f": 1e21}')).toEqual([
    '1:7 inexact-number',
    '1:66 inexact-number',
  ])
})

it('remarks keys that JavaScript puts in another order', () => {
  expect(problemsOf('{"a": {"x": 1, "2": 2}}')).toEqual(['1:7 reordered-keys'])
  expect(problemsOf('{"a": {"1": 1, "2": 2, "x": 3}}')).toEqual([])
})

it('keeps types it does not know, and says where', () => {
  const text = '{"pages": [{"elements": [{"type": "telepathy", "name": "q1"}, {"type": "text", "name": "q2"}]}]}'
  const parsed = parseDefinitionText(text)
  expect(parsed.outcome === 'read' && parsed.document).toEqual(JSON.parse(text))
  expect(problemsOf(text)).toEqual(['1:35 strange-type'])
})

it('passes on what keeps a questionnaire from being published, at its place', () => {
  const text = '{"elements": [\n{"type": "text", "name": "q1", "visibleIf": "{a} = ("}]}'
  expect(problemsOf(text)).toEqual(['2:45 broken-expression'])
})

it('takes text with Windows line ends and tabs', () => {
  expect(refusal('{\r\n\t"a": 1\r\n}\r\n')).toBe('read')
})

it.each([
  ['lists', '['.repeat(100_000)],
  ['objects', '{"a":'.repeat(100_000)],
  ['5 MB of one text', `{"a": "${'x'.repeat(5_000_000)}"}`],
  ['a number of a million digits', `{"a": ${'10'.repeat(500_000)}}`],
  ['a text of small values as long as is read at all', `[${'1,'.repeat(TEXT_LENGTH_MAX / 2 - 2)}1]`],
])('refuses within a second: %s', (_what, text) => {
  const begun = performance.now()
  expect(parseDefinitionText(text).outcome).toBe('refused')
  expect(performance.now() - begun).toBeLessThan(1_000)
})

it('counts what would be stored, not spaces and line breaks', () => {
  const document = { pages: Array.from({ length: 100 }, (_, at) => ({ name: `p${at}`, title: 'x'.repeat(5_000) })) }
  expect(refusal(JSON.stringify(document, null, 8))).toBe('read')
  expect(refusal(JSON.stringify({ ...document, more: 'x'.repeat(100_000) }))).toEqual(['1:1 too-large'])
})
