/** One column of a table that can be imported. */
export interface ImportColumn {
  /** As written in the header; case and surrounding spaces do not matter. */
  readonly name: string
  /** Must the header have it, and every row a text in it? */
  readonly required: boolean
  /** What to write there, for the person who fills in the table. */
  readonly meaning: string
}
