import type { Mix, Participation, WaveParticipation } from '@estela/contract'
import { DIMENSIONS, type Dimension } from '@estela/core'
import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import { useCategoryOfMix } from './category-of-mix.ts'
import { useWaveName } from './wave-name.ts'

interface MixedWave extends WaveParticipation {
  readonly mix: Mix
}

/** Who those are who answered each wave of one activity; over several, hidden counts could be worked out. */
export function MixSection(props: {
  readonly waves: readonly WaveParticipation[]
  readonly shifts: Participation['shifts']
}) {
  const t = useTranslations('participation')
  const categoryName = useCategoryOfMix()
  const waves = props.waves.filter((wave): wave is MixedWave => wave.mix !== null)
  if (waves.length === 0) return null
  return (
    <section aria-labelledby="mix">
      <h2 id="mix">{t('mix')}</h2>
      <p>{t('mix-explained')}</p>
      {props.shifts.map(({ dimension, category }) => (
        <p key={`${dimension} ${category}`}>{t('mix-shift', { category: categoryName(dimension, category) })}</p>
      ))}
      {DIMENSIONS.map((dimension) => (
        <MixTable key={dimension} dimension={dimension} waves={waves} />
      ))}
    </section>
  )
}

function MixTable({ dimension, waves }: { readonly dimension: Dimension; readonly waves: readonly MixedWave[] }) {
  const t = useTranslations('participation')
  const waveName = useWaveName()
  const categoryName = useCategoryOfMix()
  const categories = [...new Set(waves.flatMap(({ mix }) => mix[dimension].map(({ category }) => category)))]
  const people = ({ mix }: MixedWave, category: string): string => {
    const cell = mix[dimension].find((each) => each.category === category)
    if (cell === undefined) return t('number', { number: 0 })
    return cell.people === null ? t('mix-hidden') : t('number', { number: cell.people })
  }
  return (
    <DataTable
      caption={t(`mix-by-${dimension}`)}
      rows={categories}
      rowKey={(category) => category}
      columns={[
        { id: 'category', header: t('mix-category'), cell: (category) => categoryName(dimension, category) },
        ...waves.map((wave) => ({
          id: String(wave.followUp),
          header: waveName(wave.followUp),
          numeric: true,
          cell: (category: string) => people(wave, category),
        })),
      ]}
    />
  )
}
