import { describe, expect, it } from 'vitest'
import { type ChartTable, csvOf, tableRows } from './chart-table.ts'

const table = (rows: ChartTable['rows']): ChartTable => ({
  caption: '',
  fileName: 'x',
  columns: ['Year', 'Peru'],
  rows,
})
const csvRow = (cell: string) => csvOf(table([[cell, 1]])).split('\r\n')[1]

describe('the table behind a chart', () => {
  it('shows a missing figure as a dash, never as zero', () => {
    expect(tableRows(table([['2020', null]]), 'en')).toEqual([['2020', '–']])
  })

  it('writes figures as the locale does, and years as they are', () => {
    expect(tableRows(table([['2020', 1234.5]]), 'es-PE')).toEqual([['2020', '1,234.5']])
  })
})

describe('its CSV', () => {
  it('leaves a missing figure empty and writes figures without grouping', () => {
    expect(
      csvOf(
        table([
          ['2020', null],
          ['2021', 1234.5],
        ]),
      ),
    ).toBe('\uFEFFYear,Peru\r\n2020,\r\n2021,1234.5\r\n')
  })

  it.each([
    { cell: 'a, b', written: '"a, b",1' },
    { cell: 'say "so"', written: '"say ""so""",1' },
  ])('quotes $cell', ({ cell, written }) => expect(csvRow(cell)).toBe(written))

  it('carries below the figures what is needed to understand them away from the page', () => {
    expect(csvOf(table([['2020', 1]]), ['Peru, yearly', '=not a formula'])).toBe(
      '\uFEFFYear,Peru\r\n2020,1\r\n\r\n"Peru, yearly"\r\n\'=not a formula\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@sum'])('never lets a spreadsheet run %s', (cell) => {
    expect(csvRow(cell)).toBe(`'${cell},1`)
  })
})
