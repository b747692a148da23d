import { describe, expect, it } from 'vitest'
import { checkPeople, type KnownToPeople, PERSON_COLUMNS, personCells } from './check-people.ts'
import type { ImportedPerson, ImportTable } from './import-plan.ts'

const HEADER = PERSON_COLUMNS.map(({ name }) => name)
const ANA: ImportedPerson = {
  code: 'P-1',
  name: 'Ana Quispe',
  email: 'ana@example.org',
  language: 'es',
  institution: 'I-1',
  country: 'PER',
  activities: ['A-1', 'A-2'],
}

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): ImportTable => ({
  columns,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

const known = (...people: readonly ImportedPerson[]): KnownToPeople => ({
  people: new Map(people.map((person) => [person.code, person])),
  institutions: new Map([
    ['I-1', { country: 'PER' }],
    ['I-2', { country: 'MEX' }],
  ]),
  activities: new Set(['A-1', 'A-2']),
})

const problemsOf = (...rows: readonly ImportedPerson[]) =>
  checkPeople(table(HEADER, ...rows.map(personCells)), known()).problems

describe('checkPeople', () => {
  it('reads a person, with the country of the institution where none is given, and each activity once', () => {
    const row = ['P-1', ' Ana  Quispe', ' ana@Example.org ', 'ES', 'I-1', '', 'A-2; A-1;;A-2']
    expect(checkPeople(table(HEADER, row), known()).added).toEqual([ANA])
  })

  it.each([
    ['pt-br', 'pt-BR'],
    ['ES-419', 'es-419'],
    ['zh-hant', 'zh-Hant'],
  ])('writes the language %s as %s', (language, expected) => {
    expect(checkPeople(table(HEADER, personCells({ ...ANA, language })), known()).added[0]?.language).toBe(expected)
  })

  it('changes nothing when an export comes back, whatever the order of known activities', () => {
    const plan = checkPeople(table(HEADER, personCells(ANA)), known({ ...ANA, activities: ['A-2', 'A-1'] }))
    expect(plan).toMatchObject({ problemCount: 0, added: [], changed: [], unchanged: 1 })
  })

  it('leaves alone what a column that is not in the table would say, and empties what an empty cell says', () => {
    const mexican = { ...ANA, country: 'MEX' }
    const short = checkPeople(table(HEADER.slice(0, 5), personCells(ANA).slice(0, 5)), known(mexican))
    expect(short.unchanged).toBe(1)
    const emptied = checkPeople(table(HEADER, [...personCells(ANA).slice(0, 5), '', '']), known(mexican))
    expect(emptied.changed).toEqual([{ before: mexican, after: { ...ANA, activities: [] } }])
  })

  it('says what is wrong with each cell', () => {
    const row = ['P-1', '', 'ana@example.org\r\nBcc: eve@evil.example', 'spanish', 'I-9', 'Peru', 'A-1;A-9;A-8']
    expect(
      checkPeople(table(HEADER, row), known()).problems.map(({ column, code, value }) => [column, code, value]),
    ).toEqual([
      ['institution', 'unknown-reference', 'I-9'],
      ['name', 'empty', ''],
      ['email', 'not-an-email', 'ana@example.org\r\nBcc: eve@evil.example'],
      ['language', 'not-a-language', 'spanish'],
      ['country', 'not-a-country', 'Peru'],
      ['activities', 'unknown-reference', 'A-8'],
      ['activities', 'unknown-reference', 'A-9'],
    ])
  })

  it.each(['ana@example.org, eve@example.org', 'Ana <ana@example.org>', 'ana@example'])(
    'refuses the address %j',
    (email) => {
      expect(problemsOf({ ...ANA, email })).toMatchObject([{ row: 2, column: 'email', code: 'not-an-email' }])
    },
  )

  it('names both rows of an address that is there twice, in any case of letters', () => {
    const twins = problemsOf(ANA, { ...ANA, code: 'P-2', email: 'ANA@example.org' })
    expect(twins.map(({ row, code, hints }) => [row, code, hints])).toEqual([
      [2, 'email-twice', ['3']],
      [3, 'email-twice', ['2']],
    ])
  })

  it('refuses an address of a known person whom the table does not name', () => {
    const plan = checkPeople(table(HEADER, personCells({ ...ANA, code: 'P-2' })), known(ANA))
    expect(plan.problems).toMatchObject([{ code: 'email-taken', hints: ['P-1'] }])
  })

  it('lets two known people exchange their addresses', () => {
    const luz = { ...ANA, code: 'P-2', email: 'luz@example.org' }
    const rows = [personCells({ ...ANA, email: luz.email }), personCells({ ...luz, email: ANA.email })]
    expect(checkPeople(table(HEADER, ...rows), known(ANA, luz))).toMatchObject({ problemCount: 0, changed: [{}, {}] })
  })

  it('reads 20 000 people and finds the same again unchanged', () => {
    const people = Array.from({ length: 20_000 }, (_, index) => ({
      ...ANA,
      code: `P-${index}`,
      email: `p${index}@example.org`,
    }))
    const file = table(HEADER, ...people.map(personCells))
    expect(checkPeople(file, known()).added).toHaveLength(20_000)
    expect(checkPeople(file, known(...people)).unchanged).toBe(20_000)
  })
})
