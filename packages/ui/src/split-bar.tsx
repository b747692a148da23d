import { useLanguage } from './locale-provider.tsx'
import styles from './split-bar.module.css'

export interface BarPart {
  readonly id: string
  readonly label: string
  readonly count: number
  /** Decides the colour; `open` stands for "cannot be said yet". */
  readonly tone: 'better' | 'partly' | 'same' | 'worse' | 'open'
}

/** A group divided into parts: a bar drawn to scale, and below it each part's count and name. */
export function SplitBar({ label, parts }: { readonly label: string; readonly parts: readonly BarPart[] }) {
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(locale)
  return (
    <div className={styles.split}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, tone, count }) => (
          <div key={id} className={`${styles.part} ${styles[tone]}`} style={{ flexGrow: count }} hidden={count === 0}>
            <span>{format.format(count)}</span>
          </div>
        ))}
      </div>
      <ul className={styles.key} aria-label={label}>
        {parts.map((part) => (
          <li key={part.id}>
            <span className={`${styles.swatch} ${styles[part.tone]}`} />
            <span>
              <strong>{format.format(part.count)}</strong> {part.label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
