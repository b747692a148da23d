import { readTranslationsCsv } from './read-translations-csv.ts'
import { readXliff } from './read-xliff.ts'
import { type ReadFile, refusedFile } from './translation-file.ts'

const BYTES_MAX = 20 * 1024 * 1024

/** The translations of a file: XLIFF 2 where it begins like XML, else CSV. In UTF-8, or UTF-16 with its mark. */
export function readTranslationFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > BYTES_MAX) return refusedFile('too-large', 1)
  const text = decoded(bytes)
  if (text === null) return refusedFile('not-utf-8', 1)
  return /^\s*</.test(text) ? readXliff(text) : readTranslationsCsv(text)
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
