import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readTable } from './read-table.ts'
import { TABLE_LIMITS } from './table-limits.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const readText = (text: string) => readTable(utf8(text), 'people.csv')

const SHEET = 'xl/worksheets/sheet1.xml'
const WORKBOOK: Readonly<Record<string, string>> = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}
const sheetXml = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

interface ZipLie {
  readonly declaredSize?: number
}

/** A ZIP archive as any packer makes it, except that it may lie about unpacked sizes. */
function zip(files: Readonly<Record<string, string>>, { declaredSize }: ZipLie = {}): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declaredSize ?? Buffer.byteLength(text), 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end])
}

const workbook = (rows: string) => zip({ ...WORKBOOK, [SHEET]: sheetXml(rows) })

describe('readTable, CSV', () => {
  it.each([
    { name: 'comma', text: 'code,name\r\nP-1,"Quispe, Ana"\r\n' },
    { name: 'semicolon', text: 'code;name\nP-1;Quispe, Ana\n' },
    { name: 'tab', text: 'code\tname\nP-1\tQuispe, Ana' },
    { name: 'semicolon and a comma in the header', text: '"code";"name"\r\nP-1;"Quispe, Ana"' },
    { name: 'comma after a byte order mark', text: '\uFEFFcode,name\nP-1,"Quispe, Ana"\n' },
  ])('finds out the delimiter from the header: $name', async ({ text }) => {
    expect(await readText(text)).toEqual({
      outcome: 'read',
      columns: ['code', 'name'],
      rows: [{ number: 2, cells: ['P-1', 'Quispe, Ana'] }],
    })
  })

  it('is not led by delimiters inside a quoted name of a column', async () => {
    expect(await readText('"a;b;c;d",name\n1,2\n')).toMatchObject({ columns: ['a;b;c;d', 'name'] })
  })

  it('counts rows as the spreadsheet does: blank lines count, line breaks in a cell do not', async () => {
    const reading = await readText('code,name\n\nP-1,"two\nlines"\n,,\n  \nP-2,Ana\n')
    expect(reading).toMatchObject({ rows: [{ number: 3 }, { number: 6, cells: ['P-2', 'Ana'] }] })
  })

  it('keeps spaces, and cells beyond the header', async () => {
    const reading = await readText('code,name\n P-1 ,Quispe, Ana,\n')
    expect(reading).toMatchObject({ rows: [{ cells: [' P-1 ', 'Quispe', ' Ana'] }] })
  })

  it('takes away one apostrophe before a formula, and no other', async () => {
    const reading = await readText("code,name\n'=1+1,''-x\n'abc,O'Brien\n")
    expect(reading).toMatchObject({ rows: [{ cells: ['=1+1', "'-x"] }, { cells: ["'abc", "O'Brien"] }] })
  })

  it('says how to save a file in another encoding, such as the Windows-1252 of Excel', async () => {
    const reading = await readTable(Buffer.from('code,name\nP-1,Per\xfa\n', 'latin1'), 'people.csv')
    expect(reading).toMatchObject({ outcome: 'unreadable', code: 'not-utf-8' })
    expect(reading).toHaveProperty('reason', expect.stringContaining('CSV UTF-8'))
  })

  it('refuses UTF-16, which Excel calls Unicode text', async () => {
    const reading = await readTable(Buffer.from('\uFEFFcode\tname\n', 'utf16le'), 'people.txt')
    expect(reading).toMatchObject({ code: 'not-utf-8' })
  })

  it.each([
    { fault: 'a quote that is never closed', text: 'code,name\nP-1,Ana\nP-2,"Luz\nP-3,Eva\n', row: 3 },
    { fault: 'text after a closing quote', text: 'code,name\nP-1,"Ana" Quispe\n', row: 2 },
    { fault: 'a quote inside bare text', text: 'code,name\n\nP-1,Ana "Anita" Quispe\n', row: 3 },
  ])('names the row of $fault', async ({ text, row }) => {
    expect(await readText(text)).toMatchObject({
      code: 'quotes',
      reason: expect.stringContaining(`Row ${row} `),
    })
  })

  it.each(['', '\n\n', '\ncode,name\nP-1,Ana\n', ',,\nP-1,Ana,x\n'])('asks for a header in %j', async (text) => {
    expect(await readText(text)).toMatchObject({ outcome: 'unreadable', code: 'no-header' })
  })
})

describe('readTable, limits', () => {
  const body = (rows: number) => `code\n${'\n'.repeat(50)}${'x\n'.repeat(rows)}`

  it('reads 20 000 rows, blank ones not counted, and no more', async () => {
    expect(await readText(body(TABLE_LIMITS.rows))).toMatchObject({ outcome: 'read' })
    expect(await readText(body(TABLE_LIMITS.rows + 1))).toMatchObject({ code: 'too-many-rows' })
  })

  it('reads 60 columns, and no more', async () => {
    const header = (columns: number) => Array.from({ length: columns }, (_, index) => `c${index}`).join(',')
    expect(await readText(header(60))).toMatchObject({ outcome: 'read' })
    expect(await readText(header(61))).toMatchObject({ code: 'too-many-columns' })
  })

  it('names the place of a text that is too long, or that holds U+0000', async () => {
    const long = 'x'.repeat(TABLE_LIMITS.cellCharacters)
    expect(await readText(`code,name\nP-1,${long}\n`)).toMatchObject({ outcome: 'read' })
    expect(await readText(`code,name\nP-1,${long}x\n`)).toMatchObject({
      code: 'cell-too-long',
      reason: expect.stringContaining('Row 2, column name'),
    })
    expect(await readText('code,name\n\nP-1,An\0a\n')).toMatchObject({
      code: 'null-character',
      reason: expect.stringContaining('Row 3, column name'),
    })
  })

  it('refuses a file of more than 10 MB unread', async () => {
    expect(await readTable(new Uint8Array(TABLE_LIMITS.bytes + 1), 'x.csv')).toMatchObject({ code: 'too-large' })
  })
})

describe('readTable, XLSX', () => {
  it('reads the first sheet: dates as YYYY-MM-DD, numbers and truth values as plain text', async () => {
    const date = { value: new Date('2026-03-10T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }
    const first = [['code', 'end_date', 'n', 'big', 'yes'], null, ['A-1', date, 0.5, 20_260_310_123, true]]
    const file = await writeXlsxFile([
      { data: first.map((row) => row ?? []), sheet: 'Activities' },
      { data: [['other']], sheet: 'Notes' },
    ]).toBuffer()
    expect(await readTable(file, 'activities.xlsx')).toEqual({
      outcome: 'read',
      columns: ['code', 'end_date', 'n', 'big', 'yes'],
      rows: [{ number: 3, cells: ['A-1', '2026-03-10', '0.5', '20260310123', 'true'] }],
    })
  })

  it('keeps the row numbers of a sheet with gaps', async () => {
    const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>${place}</t></is></c>`
    const reading = await readTable(
      workbook(`<row r="1">${cell('A1')}</row><row r="7">${cell('B7')}</row>`),
      'people.xlsx',
    )
    expect(reading).toMatchObject({ columns: ['A1'], rows: [{ number: 7, cells: ['', 'B7'] }] })
  })

  it('is not led by the name of the file', async () => {
    const file = await writeXlsxFile([['code']]).toBuffer()
    expect(await readTable(file, 'people.csv')).toMatchObject({ outcome: 'read', columns: ['code'] })
  })

  it('refuses a small archive that unpacks to more than the limit', async () => {
    const bomb = zip({ ...WORKBOOK, [SHEET]: ' '.repeat(TABLE_LIMITS.unpackedBytes + 1) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readTable(bomb, 'people.xlsx')).toMatchObject({ code: 'unpacks-too-large' })
  })

  it('refuses many files that only together unpack to more than the limit', async () => {
    const megabytes = ' '.repeat(TABLE_LIMITS.unpackedBytes / 4)
    const parts = Object.fromEntries([1, 2, 3, 4, 5].map((part) => [`xl/part${part}.xml`, megabytes]))
    expect(await readTable(zip({ ...WORKBOOK, ...parts }), 'people.xlsx')).toMatchObject({ code: 'unpacks-too-large' })
  })

  it('does not believe an archive that says it unpacks to little', async () => {
    const bomb = zip({ [SHEET]: ' '.repeat(TABLE_LIMITS.unpackedBytes + 1) }, { declaredSize: 100 })
    expect(await readTable(bomb, 'people.xlsx')).toMatchObject({ code: 'not-a-workbook' })
  })

  it('refuses an archive whose files are not of the size it declares', async () => {
    const files = { ...WORKBOOK, [SHEET]: sheetXml('<row r="1"/>') }
    expect(await readTable(zip(files), 'people.xlsx')).toMatchObject({ code: 'no-header' })
    expect(await readTable(zip(files, { declaredSize: 5_000 }), 'people.xlsx')).toMatchObject({
      code: 'not-a-workbook',
    })
  })

  it.each([
    '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
    '<row spans="1:2" r = \'999999999\'></row>',
    '<row r="1" r="999999999"/>',
    '<row r="&#57;99999999"/>',
    '<row a=">" r="999999999"/>',
    '<row r=999999999></row>',
    '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>',
    '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
  ])('refuses a few bytes that would take all the memory: %s', async (rows) => {
    expect(await readTable(workbook(rows), 'people.xlsx')).toMatchObject({ code: 'unpacks-too-large' })
  })

  it('reads a sheet whose colours reach to its last row and column', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>'
    expect(await readTable(workbook(rows), 'people.xlsx')).toMatchObject({ outcome: 'read', columns: ['code'] })
  })

  it.each([
    { name: 'people.xls', bytes: Buffer.from('d0cf11e0a1b11ae100', 'hex'), code: 'old-workbook' },
    { name: 'people.xlsx', bytes: utf8('code,name\n'), code: 'not-a-workbook' },
    { name: 'people.xlsx', bytes: zip({ 'word/document.xml': '<w/>' }), code: 'not-a-workbook' },
    { name: 'people.xlsx', bytes: workbook('<row r="1"/>').slice(0, 200), code: 'not-a-workbook' },
    { name: 'people.xlsx', bytes: workbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'), code: 'not-a-workbook' },
  ])('says that $name is $code', async ({ name, bytes, code }) => {
    expect(await readTable(bytes, name)).toMatchObject({ outcome: 'unreadable', code })
  })

  it('comes to an end on every cut and every changed byte of a workbook', async () => {
    const whole = workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>')
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      for (const bytes of [whole.slice(0, at), changed])
        expect(['read', 'unreadable']).toContain((await readTable(bytes, 'people.xlsx')).outcome)
    }
  })
})
