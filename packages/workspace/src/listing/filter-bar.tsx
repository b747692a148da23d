import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

/** The fields that narrow a list. They act at once, so there is no button. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <form className={styles.bar} aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}
