import styles from './properties.module.css'

/** Says below a field why what stands in it is not stored. The field names it with `aria-describedby`. */
export function Fault({ id, children }: { readonly id: string; readonly children: string | null }) {
  return (
    <p id={id} className={styles.fault} role="alert" hidden={children === null}>
      {children}
    </p>
  )
}

/** Ids for `aria-describedby`, without those that are not there. */
export const describedByAll = (...ids: readonly (string | undefined | null)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined
