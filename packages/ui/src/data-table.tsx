import { type ReactNode, useId } from 'react'
import styles from './data-table.module.css'

export interface Column<R> {
  readonly id: string
  readonly header: string
  readonly cell: (row: R) => ReactNode
  /** Figures stand at the end of their column. */
  readonly numeric?: boolean
}

/**
 * A table with a caption; the first column names its row. On a narrow screen it scrolls by itself, also by keyboard; a
 * `stacked` one puts the cells of a row below each other instead, each under the header of its column.
 */
export function DataTable<R>(props: {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
  readonly stacked?: boolean
}) {
  const captionId = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a table is not a set of form fields
    <div className={styles.scroll} role="group" aria-labelledby={captionId} tabIndex={0}>
      <table className={props.stacked ? styles.stacked : undefined}>
        <caption id={captionId}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? styles.numeric : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={props.rowKey(row)} row={row} columns={props.columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row<R>({ row, columns }: { readonly row: R; readonly columns: readonly Column<R>[] }) {
  return (
    <tr>
      {columns.map((column, index) => {
        const className = column.numeric ? styles.numeric : undefined
        return index === 0 ? (
          <th key={column.id} scope="row" className={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={className} data-header={column.header}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}
