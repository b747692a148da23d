import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { type Table, type TableFormat, writeTable } from './write-table.ts'

const FORMATS: readonly TableFormat[] = ['csv', 'xlsx']

/** Pieces of text that one format or the other treats in a way of its own. */
const PIECES = [
  ...['=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', '\r\n', ' ', '\u00A0', '\u2028', '&', '<', ']]>'],
  ...[
    '_x0041_',
    '_x005F_',
    '_x',
    '&amp;',
    'Dirección',
    'المعرفة',
    'ñ',
    'n\u0303',
    '😀',
    '知',
    '\u200F',
    '0',
    '007',
    '1e5',
  ],
  ...['\u0001', '\u007F', '\u0085', '\uFFFD', '\uFFFE', '\uFEFF', '\u{1FFFE}', 'TRUE', '2026-03-10', 'null'],
]

/** A repeatable sequence of numbers from 0 to 1 (Park and Miller 1988, CACM 31:1192-1201). */
function randomSequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function awkwardText(random: () => number): string {
  const length = Math.floor(random() * 5)
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('')
}

async function readBack(table: Table, format: TableFormat) {
  const reading = await readTable(await writeTable(table, format), `table.${format}`)
  if (reading.outcome === 'unreadable') throw new Error(reading.reason)
  return { columns: reading.columns, rows: reading.rows.map(({ cells }) => cells) }
}

describe('writeTable', () => {
  it.each(FORMATS)('writes %s that is read back cell for cell, however awkward the text', async (format) => {
    const random = randomSequence(20_260_310)
    // The last column is never empty, because empty cells at the end of a row leave no trace.
    const rows = Array.from({ length: 1_500 }, () => [awkwardText(random), awkwardText(random), 'end'])
    const table = {
      columns: ['code', 'na;me, "x"', '=end'],
      rows: [...rows, ...PIECES.map((text) => [text, '', 'end'])],
    }
    expect(await readBack(table, format)).toEqual(table)
  })

  it.each(FORMATS)('writes %s of 20 000 people that is read back whole', async (format) => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      `P-${index}`,
      `Náme "${index}"`,
      `p${index}@example.org`,
      'es',
      `I-${index % 300}`,
      'PER',
      `A-${index % 40};A-${index % 41}`,
    ])
    const table = { columns: ['code', 'name', 'email', 'language', 'institution', 'country', 'activities'], rows }
    expect(await readBack(table, format)).toEqual(table)
  })

  it.each(['=1+1', '+1', '-12.5', '@SUM(A1)', '\t=1', "'=1"])('lets no spreadsheet run %j of a CSV', async (text) => {
    const file = new TextDecoder().decode(await writeTable({ columns: ['name'], rows: [[text]] }, 'csv'))
    expect(file).toContain(`'${text}`)
  })

  it('begins a CSV with the mark by which Excel knows UTF-8', async () => {
    const file = await writeTable({ columns: ['name'], rows: [['Ñ']] }, 'csv')
    expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('writes what looks like a number, a date or a formula into a workbook as text', async () => {
    const table = { columns: ['code'], rows: [['007'], ['1e5'], ['2026-03-10'], ['=1+1'], ['TRUE']] }
    expect((await readBack(table, 'xlsx')).rows).toEqual(table.rows)
  })
})
