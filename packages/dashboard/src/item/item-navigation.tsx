import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { comparisonSearch } from '../comparison/comparison-scope.ts'
import styles from './item.module.css'
import { itemOrder, neighboursOf } from './item-order.ts'

/** The way back to all questions, and on to the questions before and after this one. */
export function ItemNavigation({ item }: { readonly item: string }) {
  const t = useTranslations('item')
  const { comparison } = useComparison()
  const [parameters] = useSearchParams()
  const search = comparisonSearch(parameters)
  const { previous, next } = neighboursOf(itemOrder(comparison), item)
  const page = (code: string) => `/comparison/items/${encodeURIComponent(code)}${search}`
  return (
    <nav className={styles.navigation} aria-label={t('questions')}>
      <ul>
        <li>
          <Link to={`/comparison${search}`}>{t('back')}</Link>
        </li>
        {previous !== null && (
          <li>
            <Link to={page(previous)}>{t('previous', { item: previous })}</Link>
          </li>
        )}
        {next !== null && (
          <li>
            <Link to={page(next)}>{t('next', { item: next })}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
