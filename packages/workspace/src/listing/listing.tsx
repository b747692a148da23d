import { type Column, DataTable } from '@estela/ui/data-table'
import styles from './listing.module.css'
import { useIsWide } from './wide-screen.ts'

interface ListingProps<R> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
}

/** A table where there is room for one, else a card per row. The first column names the row in both. */
export function Listing<R>(props: ListingProps<R>) {
  return useIsWide() ? <DataTable {...props} /> : <Cards {...props} />
}

function Cards<R>({ caption, columns: [first, ...others], rows, rowKey }: ListingProps<R>) {
  return (
    <>
      <p className="soft">{caption}</p>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            <div className={styles.name}>{first?.cell(row)}</div>
            <dl>
              {others.map(({ id, header, cell }) => (
                <div key={id}>
                  <dt>{header}</dt>
                  <dd>{cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
