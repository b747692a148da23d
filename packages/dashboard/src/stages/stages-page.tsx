import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { StageSection } from './stage-section.tsx'

/** How far the laws and strategies have come that the assistance was about. */
export function StagesPage() {
  const t = useTranslations('stages')
  const { comparison, scope } = useComparison()
  const { stages } = comparison
  return (
    <section aria-labelledby="heading-stages">
      <h2 id="heading-stages">{t('title')}</h2>
      {stages.length > 0 && <p>{t('explained')}</p>}
      {stages.length === 0 && (
        <>
          <p>{t(scope.group === undefined ? 'none' : 'not-by-group')}</p>
          <p>{t(scope.group === undefined ? 'none-next' : 'not-by-group-next')}</p>
        </>
      )}
      {stages.map((row) => (
        <StageSection key={`${row.item} ${row.wording.en}`} row={row} />
      ))}
    </section>
  )
}
