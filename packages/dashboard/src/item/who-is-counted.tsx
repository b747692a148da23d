import type { Change, ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { Measure, Measures } from './measure.tsx'
import { useWaveNames } from './wave-names.ts'

/** How many pairs the figures rest on, and who answered without being in them. A breakdown counts only the pairs. */
export function WhoIsCounted(props: { readonly row: ChangeRow; readonly change: Change; readonly pairedAs: PairedAs }) {
  const { row, change, pairedAs } = props
  const t = useTranslations('item')
  const waves = useWaveNames()
  const isWhole = useComparison().scope.by === undefined
  const people = (count: number | null) => (count === null ? t('fewer-than-five-people') : t('people-count', { count }))
  return (
    <Measures>
      <Measure term={t('compared')}>{t('pairs-count', { count: change.matched })}</Measure>
      {change.withoutStep !== null && (
        <Measure term={t('without-rating')}>{t('pairs-count', { count: change.withoutStep })}</Measure>
      )}
      {change.outsideWindow !== null && (
        <Measure term={t('outside-window')}>{t('pairs-count', { count: change.outsideWindow })}</Measure>
      )}
      {isWhole && pairedAs === 'person' && (
        <>
          <Measure term={t('answered-it', { wave: waves.earlier })}>{people(row.earlierAnswered)}</Measure>
          <Measure term={t('answered-it', { wave: waves.later })}>{people(row.laterAnswered)}</Measure>
        </>
      )}
    </Measures>
  )
}
