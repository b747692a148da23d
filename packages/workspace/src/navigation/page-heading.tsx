import { type ReactNode, useEffect } from 'react'
import styles from './page-heading.module.css'

/** Names the browser's tab after the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Estela`
  }, [title])
}

/** The heading of a page, with a line above it for where the page belongs. */
export function PageHeading({ title, above }: { readonly title: string; readonly above?: ReactNode }) {
  useDocumentTitle(title)
  return (
    <header>
      {above !== undefined && <p className={styles.above}>{above}</p>}
      <h1>{title}</h1>
    </header>
  )
}
