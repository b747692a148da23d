/** The largest sheet that Excel knows. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
/** A table at all its limits has 1.2 million cells. */
const MOST_CELLS = 2_000_000

const ROW_OR_CELL = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g
const WELL_FORMED = /<(?:[\w.-]+:)?(?:row|c)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g
const PLACE = /\s(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/g
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/

/**
 * Is the grid of a sheet small enough to be built? A reader fills the gaps between the places that rows and cells
 * claim to have, so that one cell of a few bytes at a far place would take all the memory.
 * @param xml the sheet; a row or cell that is not plain XML, or has a place no spreadsheet knows, makes it false
 */
export function isGridSmall(xml: string): boolean {
  let [lastRow, lastColumn, wellFormed] = [0, 0, 0]
  for (const [, attributes = '', slash] of xml.matchAll(WELL_FORMED)) {
    wellFormed += 1
    for (const [, place = ''] of attributes.matchAll(PLACE)) {
      const address = addressOf(place)
      if (address === null) return false
      // An empty cell, there for its colour, fills no gap.
      if (slash === '/' || address.column === 0) continue
      lastRow = Math.max(lastRow, address.row)
      lastColumn = Math.max(lastColumn, address.column)
    }
  }
  return lastRow * lastColumn <= MOST_CELLS && wellFormed === (xml.match(ROW_OR_CELL)?.length ?? 0)
}

/** Row and column from 1; column 0 for a whole row. */
function addressOf(place: string): { row: number; column: number } | null {
  const [, letters = '', digits] = ADDRESS.exec(place) ?? []
  const row = Number(digits)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}
