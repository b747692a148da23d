import type { Comparison } from '@estela/contract'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { comparisonSearch } from '../comparison/comparison-scope.ts'

/** What is said of a code that this comparison has no change of, and where else it may be. */
export function UnknownItem({ item }: { readonly item: string }) {
  const t = useTranslations('item')
  const { comparison } = useComparison()
  const [parameters] = useSearchParams()
  const search = comparisonSearch(parameters)
  const place = otherPlaceOf(comparison, item)
  return (
    <article>
      <h2>{t('unknown-title', { item })}</h2>
      {place === 'described' && <p>{t('unknown-asked-once')}</p>}
      {place === 'expectations' && (
        <p>
          {t('unknown-expectation')} <Link to={`/comparison/expectations${search}`}>{t('to-expectations')}</Link>
        </p>
      )}
      {place === 'stages' && (
        <p>
          {t('unknown-stage')} <Link to={`/comparison/stages${search}`}>{t('to-stages')}</Link>
        </p>
      )}
      {place === null && <p>{t('unknown-explained')}</p>}
    </article>
  )
}

function otherPlaceOf({ described, expectations, stages }: Comparison, item: string) {
  if (expectations.some((row) => row.item === item || row.expectationItem === item)) return 'expectations'
  if (stages.some((row) => row.item === item)) return 'stages'
  return described.some((row) => row.item === item) ? 'described' : null
}
