import type { ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useLevelName } from '../comparison/levels.ts'
import { plainWording } from '../comparison/plain-wording.ts'
import { ClaimBadge } from './figure-badges.tsx'
import styles from './item.module.css'
import { PlanNote } from './plan-note.tsx'
import { useWaveNames } from './wave-names.ts'

/** The question, where it belongs, what its figures may claim, and what the analysis plan says of it. */
export function ItemHeading({ row, id }: { readonly row: ChangeRow; readonly id: string }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const levelName = useLevelName()
  const waves = useWaveNames()
  const [earlier, later] = row.questionnaires
  const facts = [
    { term: t('code'), value: <code>{row.item}</code> },
    { term: t('level'), value: levelName(row.level) },
    ...(row.criterion === null ? [] : [{ term: t('criterion'), value: t(`criterion-${row.criterion}`) }]),
    { term: waves.earlier, value: t('questionnaire', { code: earlier }) },
    { term: waves.later, value: t('questionnaire', { code: later }) },
  ]
  return (
    <header>
      <h2 id={id}>{plainWording(text(row.wording))}</h2>
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.person.shown && (
        <p>
          <ClaimBadge claim={row.person.claim} /> {t(`explained-${row.person.claim}`)}
        </p>
      )}
      <PlanNote row={row} />
    </header>
  )
}
