import { PAGE_SIZE } from '@estela/contract'
import { Link, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { pageIn } from '../listing/page-in-address.ts'
import { changedSearch } from '../navigation/scope.ts'
import styles from './address-book.module.css'

/** The places of the rows of a page in the whole list, as captions tell them. */
export const placesOf = (page: number, total: number) => ({
  first: Math.min((page - 1) * PAGE_SIZE + 1, total),
  last: Math.min(page * PAGE_SIZE, total),
  count: total,
})

/** Links to the page before and the page after; nothing where one page holds everything. */
export function Pager({ total }: { readonly total: number }) {
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const pages = Math.ceil(total / PAGE_SIZE)
  const page = pageIn(search)
  if (pages <= 1 && page === 1) return null
  const to = (wanted: number) => ({ search: changedSearch(search, { page: wanted === 1 ? null : String(wanted) }) })
  return (
    <nav className={styles.pager} aria-label={say('pages')}>
      {page > 1 && (
        <Link className="button" to={to(Math.min(page - 1, pages))} rel="prev">
          {say('page-previous')}
        </Link>
      )}
      <span>{say('page-of', { page, pages })}</span>
      {page < pages && (
        <Link className="button" to={to(page + 1)} rel="next">
          {say('page-next')}
        </Link>
      )}
    </nav>
  )
}
