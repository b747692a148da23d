import type { StageRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import comparison from '../comparison/comparison.module.css'
import { plainWording } from '../comparison/plain-wording.ts'
import { FigureBadges } from '../expectations/figure-badges.tsx'
import { StageCounts } from './stage-counts.tsx'
import { StageLadders } from './stage-ladder.tsx'
import { StageTable } from './stage-table.tsx'

/** One question about the stage of a law or strategy: the finding, every case, and what takes more cases to show. */
export function StageSection({ row }: { readonly row: StageRow }) {
  const text = useLocalizedText()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{text(row.sentence)}</h3>
      <p className={comparison.wording}>
        {plainWording(text(row.wording))} <code>{row.item}</code>
      </p>
      <FigureBadges claim="C0" />
      <StageTable row={row} />
      <StageLadders row={row} />
      <StageCounts row={row} />
    </section>
  )
}
