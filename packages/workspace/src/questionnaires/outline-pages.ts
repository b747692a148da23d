import type { OutlineEntry } from '@estela/contract'

export interface OutlinePage {
  /** Null for questions that stand on no page. */
  readonly page: OutlineEntry | null
  readonly entries: readonly OutlineEntry[]
}

/** The lines of an outline by page. */
export function outlinePages(lines: readonly OutlineEntry[]): OutlinePage[] {
  const pages: { page: OutlineEntry | null; entries: OutlineEntry[] }[] = []
  for (const line of lines) {
    if (line.kind === 'page') pages.push({ page: line, entries: [] })
    else if (line.depth === 0 && pages.at(-1)?.page !== null) pages.push({ page: null, entries: [line] })
    else pages.at(-1)?.entries.push(line)
  }
  return pages
}
