import { describe, expect, it } from 'vitest'
import { checkInstitutions, INSTITUTION_COLUMNS, institutionCells } from './check-institutions.ts'
import { type ImportedInstitution, type ImportTable, LISTED_PROBLEMS } from './import-plan.ts'

const HEADER = ['code', 'name', 'type', 'country']
const INDECOPI: ImportedInstitution = { code: 'I-1', name: 'Indecopi', type: 'ip-office', country: 'PER' }
const NOTHING_KNOWN: ReadonlyMap<string, ImportedInstitution> = new Map()

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): ImportTable => ({
  columns,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

const known = (...institutions: readonly ImportedInstitution[]) =>
  new Map(institutions.map((institution) => [institution.code, institution]))

describe('checkInstitutions', () => {
  it('adds what is new, shows what changes, and counts what stays', () => {
    const impi: ImportedInstitution = { code: 'I-2', name: 'IMPI', type: 'ip-office', country: 'MEX' }
    const rows = [
      institutionCells(INDECOPI),
      ['I-2', 'IMPI México', 'ip-office', 'MEX'],
      ['I-3', 'UNI', 'university', 'PER'],
    ]
    expect(checkInstitutions(table(HEADER, ...rows), known(INDECOPI, impi))).toEqual({
      problems: [],
      problemCount: 0,
      added: [{ code: 'I-3', name: 'UNI', type: 'university', country: 'PER' }],
      changed: [{ before: impi, after: { ...impi, name: 'IMPI México' } }],
      unchanged: 1,
    })
  })

  it('changes nothing when the same table comes twice', () => {
    const file = table(
      HEADER,
      [' I-1', 'Insti\u0301tuto \n Nacional ', 'IP-Office', 'per'],
      ['I-2', 'B', 'other', 'MEX'],
    )
    const first = checkInstitutions(file, NOTHING_KNOWN)
    expect(first.added[0]).toEqual({ code: 'I-1', name: 'Instítuto Nacional', type: 'ip-office', country: 'PER' })
    expect(checkInstitutions(file, known(...first.added))).toEqual({ ...first, added: [], unchanged: 2 })
  })

  it('changes nothing when an export comes back', () => {
    const columns = INSTITUTION_COLUMNS.map(({ name }) => name)
    expect(checkInstitutions(table(columns, institutionCells(INDECOPI)), known(INDECOPI)).unchanged).toBe(1)
  })

  it('reads columns by name, in any order and case', () => {
    const plan = checkInstitutions(
      table(['Country', ' NAME ', 'type', 'Code'], ['PER', 'Indecopi', 'ip-office', 'I-1']),
      NOTHING_KNOWN,
    )
    expect(plan.added).toEqual([INDECOPI])
  })

  it('lists every problem of every row at its place, with what helps, and still reads the other rows', () => {
    const plan = checkInstitutions(
      table(
        HEADER,
        ['', 'No code', 'ip-office', 'PER'],
        ['I-2', '', 'bank', 'Peru'],
        ['I;3', 'x'.repeat(201), 'ministry', 'XXX'],
        ['I-4', 'bell \u0007', 'other', 'MEX', '', 'shifted'],
        institutionCells(INDECOPI),
      ),
      NOTHING_KNOWN,
    )
    expect(plan.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'code', 'empty'],
      [3, 'name', 'empty'],
      [3, 'type', 'not-allowed'],
      [3, 'country', 'not-a-country'],
      [4, 'code', 'not-a-code'],
      [4, 'name', 'too-long'],
      [4, 'country', 'not-a-country'],
      [5, '', 'cell-without-column'],
      [5, 'name', 'control-character'],
    ])
    expect(plan.problems[2]).toMatchObject({ value: 'bank', hints: expect.arrayContaining(['ip-office', 'other']) })
    expect(plan.problems[5]).toMatchObject({ value: 'x'.repeat(200), hints: ['200'] })
    expect(plan.problems[7]).toMatchObject({ value: 'shifted', hints: ['F'] })
    expect(plan.added).toEqual([INDECOPI])
  })

  it('names both rows of a code that is there twice, and plans neither', () => {
    const row = institutionCells(INDECOPI)
    const plan = checkInstitutions(table(HEADER, row, ['I-2', 'IMPI', 'ip-office', 'MEX'], row), NOTHING_KNOWN)
    expect(plan.problems).toEqual([
      { row: 2, column: 'code', code: 'code-twice', value: 'I-1', hints: ['4'] },
      { row: 4, column: 'code', code: 'code-twice', value: 'I-1', hints: ['2'] },
    ])
    expect(plan.added.map(({ code }) => code)).toEqual(['I-2'])
  })

  it('reports a missing column once, not in every row', () => {
    const plan = checkInstitutions(
      table(['code', 'name', 'type'], ['I-1', 'A', 'other'], ['I-2', 'B', 'other']),
      NOTHING_KNOWN,
    )
    expect(plan.problems).toEqual([{ row: 1, column: 'country', code: 'missing-column', value: '', hints: [] }])
    expect(plan.added).toEqual([])
  })

  it('names the nearest column for an unknown one, and none where nothing is near', () => {
    const plan = checkInstitutions(
      table([...HEADER, 'contry', 'Nme', 'x'.repeat(5_000), 'budget', 'code']),
      NOTHING_KNOWN,
    )
    expect(plan.problems.map(({ code, hints }) => [code, hints])).toEqual([
      ['unknown-column', ['country']],
      ['unknown-column', ['name']],
      ['unknown-column', []],
      ['unknown-column', []],
      ['column-twice', []],
    ])
  })

  it('lets a column without a name and without text be', () => {
    expect(
      checkInstitutions(table([...HEADER, ''], [...institutionCells(INDECOPI), ' ']), NOTHING_KNOWN).problemCount,
    ).toBe(0)
  })

  it('lists the first problems and counts all', () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => [`I-${index}`, 'Name', 'ministry', 'Peru'])
    const plan = checkInstitutions(table(HEADER, ...rows), NOTHING_KNOWN)
    expect(plan.problems).toHaveLength(LISTED_PROBLEMS)
    expect(plan.problems[0]?.row).toBe(2)
    expect(plan.problemCount).toBe(1_500)
  })

  it('is not misled by codes that objects answer to', () => {
    const plan = checkInstitutions(
      table(HEADER, ['__proto__', 'A', 'other', 'PER'], ['constructor', 'B', 'other', 'toString']),
      NOTHING_KNOWN,
    )
    expect(plan.added.map(({ code }) => code)).toEqual(['__proto__'])
    expect(plan.problems.map(({ code }) => code)).toEqual(['not-a-country'])
  })
})
