/** What a table may be at most; far above any real address book, far below what would stop the collector. */
export const TABLE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Everything inside a workbook together, once unpacked: a full table of 40 columns; more columns go as CSV. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Rows with text, without the header. */
  rows: 20_000,
  columns: 60,
  cellCharacters: 10_000,
} as const
