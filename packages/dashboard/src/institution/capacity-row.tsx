import type { Change, ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { SplitBar } from '@estela/ui/split-bar'
import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { comparisonSearch } from '../comparison/comparison-scope.ts'
import { LeftOut } from '../comparison/left-out.tsx'
import { plainWording } from '../comparison/plain-wording.ts'
import { FigureBadges } from '../expectations/figure-badges.tsx'
import { CapacityPlot } from './capacity-plot.tsx'
import styles from './institution.module.css'

/** One capacity: what was answered, in words, on the scale, and in counts. */
export function CapacityRow({ row, change }: { readonly row: ChangeRow; readonly change: Change }) {
  const t = useTranslations('institution')
  const text = useLocalizedText()
  const [parameters] = useSearchParams()
  const id = useId()
  return (
    <article className={styles.row} aria-labelledby={id}>
      <div>
        <h4 id={id}>
          <Link to={`/comparison/items/${encodeURIComponent(row.item)}${comparisonSearch(parameters)}`}>
            {plainWording(text(row.wording))}
          </Link>{' '}
          <code>{row.item}</code>
        </h4>
        <p>{text(change.sentence)}</p>
        <FigureBadges claim={change.claim} detail={change.detail} />
        <LeftOut leftOut={change.leftOut} />
      </div>
      <div>
        <CapacityPlot scale={row.scale} change={change} />
        <SplitBar
          label={t('up-same-down', { count: change.matched })}
          parts={[
            { id: 'down', label: t('down'), count: change.down, tone: 'worse' },
            { id: 'same', label: t('same'), count: change.same, tone: 'same' },
            { id: 'up', label: t('up'), count: change.up, tone: 'better' },
          ]}
        />
      </div>
    </article>
  )
}
