import styles from './chart.module.css'
import type { ChartTheme } from './chart-theme.ts'

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const
type Swatch = (typeof STEPS)[number] | 'range' | 'hollow'

/** What one colour or sign of a chart stands for. */
export interface LegendEntry {
  readonly swatch: Swatch
  readonly label: string
}

/** The swatch of one of the five colours from disagreement (0) to agreement (4). */
export const agreeSwatch = (colour: number): Swatch => STEPS[colour] ?? 'step-3'

/** The colour of a swatch on a canvas; null for an empty one. */
export function swatchColour(swatch: Swatch, theme: ChartTheme): string | null {
  if (swatch === 'hollow') return null
  return swatch === 'range' ? theme.range : (theme.agree[STEPS.indexOf(swatch)] ?? null)
}

/** Names the colours of a chart. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ swatch, label }) => (
        <li key={label}>
          <span className={`${styles.swatch} ${styles[swatch]}`} />
          {label}
        </li>
      ))}
    </ul>
  )
}
