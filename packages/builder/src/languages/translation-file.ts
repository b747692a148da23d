/** One translation in a file that translators work on. */
export interface FileEntry {
  /** The text it belongs to: `LocalizedString.id`, or its form in XLIFF. */
  readonly id: string
  readonly language: string
  /** The source text as the file has it; null where the file has none. */
  readonly source: string | null
  /** '' where it is not translated. */
  readonly text: string
  /** Did somebody say that the translation is right? Null: the format does not tell. */
  readonly isConfirmed: boolean | null
  /** Line or row of the file, from 1. */
  readonly line: number
}

/** Why a file cannot be taken in. */
export type FileProblem =
  | 'not-utf-8'
  | 'too-large'
  | 'xml'
  | 'not-xliff'
  | 'other-version'
  | 'no-target-language'
  | 'other-source-language'
  | 'unit-without-id'
  | 'repeated-id'
  | 'quotes'
  | 'no-id-column'
  | 'no-language-column'
  | 'repeated-column'

export type ReadFile =
  | { readonly outcome: 'read'; readonly languages: readonly string[]; readonly entries: readonly FileEntry[] }
  | RefusedFile

export interface RefusedFile {
  readonly outcome: 'refused'
  readonly problem: FileProblem
  readonly line: number
  /** The word of the file that is wrong, such as a tag; '' where there is none. */
  readonly detail: string
}

/** A file that is refused for a problem in this line. */
export const refusedFile = (problem: FileProblem, line: number, detail = ''): RefusedFile => ({
  outcome: 'refused',
  problem,
  line,
  detail,
})

/** The first entry that says something about a text another one has spoken about, or null. */
export function repeatedEntry(entries: readonly FileEntry[]): FileEntry | null {
  const seen = new Set<string>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.id, entry.language])
    if (seen.has(key)) return entry
    seen.add(key)
  }
  return null
}
