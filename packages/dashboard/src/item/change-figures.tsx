import type { Change, ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { LeftOut } from '../comparison/left-out.tsx'
import { AnswerBars } from './answer-bars.tsx'
import { ChangeMeasures } from './change-measures.tsx'
import { EquivalenceNote } from './equivalence-note.tsx'
import { FigureBadges } from './figure-badges.tsx'
import { useFigureWords } from './figure-words.ts'
import styles from './item.module.css'
import { SilentBounds } from './silent-bounds.tsx'
import { UpSameDown } from './up-same-down.tsx'
import { useWaveNames } from './wave-names.ts'
import { WhoIsCounted } from './who-is-counted.tsx'

interface Props {
  readonly row: ChangeRow
  readonly change: Change
  readonly pairedAs: PairedAs
}

/**
 * What one group said both times. From 30 pairs the two distributions lead; below, the counts lower, same and higher do,
 * and the distributions open on demand.
 */
export function ChangeFigures(props: Props) {
  const { row, change, pairedAs } = props
  const t = useTranslations('item')
  const isLarge = change.detail === 'full'
  const hasFigures = change.detail !== 'counts'
  return (
    <>
      <FigureBadges claim={change.claim} detail={change.detail} />
      {isLarge && <BothTimes {...props} />}
      <UpSameDown {...change} />
      {!isLarge && (
        <details className={styles.fold}>
          <summary>{t('both-distributions')}</summary>
          <BothTimes {...props} />
        </details>
      )}
      {row.equivalence !== null && <EquivalenceNote equivalence={row.equivalence} />}
      {hasFigures ? <ChangeMeasures scale={row.scale} change={change} /> : <p className="soft">{t('only-counts')}</p>}
      <WhoIsCounted row={row} change={change} pairedAs={pairedAs} />
      <LeftOut leftOut={change.leftOut} />
      {hasFigures && pairedAs === 'person' && <SilentBounds change={change} />}
    </>
  )
}

function BothTimes({ row, change, pairedAs }: Props) {
  const text = useLocalizedText()
  const waves = useWaveNames()
  const words = useFigureWords()
  return (
    <AnswerBars
      row={row}
      title={text(change.sentence)}
      earlier={{ label: waves.earlier, counts: change.earlier }}
      later={{ label: waves.later, counts: change.later }}
      detail={change.detail}
      claim={change.claim}
      questionnaires={row.questionnaires}
      count={words.pairs(pairedAs, change.matched)}
      fileSuffix={pairedAs === 'person' ? '' : '-institution'}
    />
  )
}
