import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { UnreadableTable } from './unreadable-table.ts'

const END_OF_DIRECTORY = 0x06054b50
const ZIP64_LOCATOR = 0x07064b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

const inflate = promisify(inflateRaw)

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Buffer
  readonly declaredSize: number
}

/**
 * Unpacks every file of a ZIP archive, and never more than `limit` bytes in all. A small archive can unpack to any size, and can
 * say that it does not: no file is unpacked further than the size it declares, and one that is not of that size is refused.
 * @source PKWARE .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12, 4.3.16
 * @throws {UnreadableTable} when it is too large, damaged, encrypted or ZIP64
 */
export async function unpackZip(archive: Buffer, limit: number): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  let left = limit
  for (const entry of directory(archive)) {
    const file = await unpack(entry, left)
    left -= file.length
    files.set(entry.name, file)
  }
  return files
}

async function unpack({ method, packed, declaredSize }: Entry, left: number): Promise<Buffer> {
  if (declaredSize > left) throw tooLarge()
  const file = method === STORED ? packed : await inflateUpTo(declaredSize, packed)
  if (file.length !== declaredSize) throw damaged()
  return file
}

async function inflateUpTo(declaredSize: number, packed: Buffer): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: declaredSize + 1 })
  } catch {
    throw damaged()
  }
}

function directory(archive: Buffer): readonly Entry[] {
  const end = endOfDirectory(archive)
  const entries: Entry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged()
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push(entryAt(archive, at, nameLength))
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(archive: Buffer, at: number, nameLength: number): Entry {
  const isEncrypted = (archive.readUInt16LE(at + 8) & 1) === 1
  const method = archive.readUInt16LE(at + 10)
  const header = archive.readUInt32LE(at + 42)
  if (isEncrypted || (method !== STORED && method !== DEFLATED) || header + 30 > archive.length) throw damaged()
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  return {
    name: archive.toString('utf8', at + 46, at + 46 + nameLength),
    method,
    packed: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
    declaredSize: archive.readUInt32LE(at + 24),
  }
}

function endOfDirectory(archive: Buffer): number {
  const last = archive.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (archive.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    if (at >= 20 && archive.readUInt32LE(at - 20) === ZIP64_LOCATOR) throw damaged()
    return at
  }
  throw damaged()
}

const tooLarge = () =>
  new UnreadableTable(
    'unpacks-too-large',
    'This workbook unpacks to more than 64 MB. Copy the columns that are needed into a new workbook, or divide the table.',
  )

const damaged = () =>
  new UnreadableTable(
    'not-a-workbook',
    'This workbook is damaged. Open it in a spreadsheet and save it again as .xlsx.',
  )
