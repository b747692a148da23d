import type { ReactNode } from 'react'
import styles from './item.module.css'

/** Figures with their names, side by side where there is room. */
export const Measures = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles.measures}>{children}</dl>
)

/** One figure in plain words; below it, small, the name of the statistic. */
export function Measure(props: { readonly term: string; readonly method?: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
      {props.method !== undefined && <dd className={styles.method}>{props.method}</dd>}
    </div>
  )
}
