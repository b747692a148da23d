import { type ReactNode, useId } from 'react'
import styles from './item.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page under a heading of its own. */
export function Part({ title, children }: Props) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

/** A part of a part. It is no landmark: its heading may also stand in another part. */
export const InnerPart = ({ title, children }: Props) => (
  <div className={styles.inner}>
    <h4>{title}</h4>
    {children}
  </div>
)
