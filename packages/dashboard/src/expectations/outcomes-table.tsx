import type { Fulfilment } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import { LeftOut } from '../comparison/left-out.tsx'
import { FigureBadges } from './figure-badges.tsx'
import { useLeftOutBeside } from './left-out-beside.ts'
import { OUTCOMES_SHOWN, type OutcomeCounts, useOutcomeName } from './outcomes.ts'

/** What became of it among those who expected it, and among the others. A row that is too small is not there. */
export function OutcomesTable(props: { readonly fulfilment: Fulfilment; readonly pairedAs: PairedAs }) {
  const { fulfilment, pairedAs } = props
  const t = useTranslations('dashboard')
  const outcomeName = useOutcomeName()
  const cell = (counts: OutcomeCounts | null, count: (counts: OutcomeCounts) => number) =>
    counts === null ? t('not-shown') : t('count', { count: count(counts) })
  const { expected, notExpected } = fulfilment
  return (
    <>
      <FigureBadges claim="C0" detail={fulfilment.detail} />
      <DataTable
        caption={t(pairedAs === 'person' ? 'pairs' : 'institution-pairs-count', { count: fulfilment.matched })}
        columns={[
          { id: 'group', header: t('expectation-column'), cell: ({ label }) => label },
          ...OUTCOMES_SHOWN.map((outcome) => ({
            id: outcome,
            header: outcomeName(outcome),
            numeric: true,
            cell: ({ counts }: { readonly counts: OutcomeCounts | null }) => cell(counts, (each) => each[outcome]),
          })),
        ]}
        rows={[
          { id: 'expected', label: t('expected'), counts: expected },
          { id: 'not-expected', label: t('not-expected'), counts: notExpected },
        ]}
        rowKey={({ id }) => id}
      />
      <LeftOut leftOut={useLeftOutBeside(fulfilment.leftOut)} />
    </>
  )
}
