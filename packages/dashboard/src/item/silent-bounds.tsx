import type { Change } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useTranslations } from 'use-intl'
import styles from './item.module.css'

/** What the shares of all invited people would be, had everybody who is silent answered the one way or the other. */
export function SilentBounds({ change: { upBounds, downBounds } }: { readonly change: Change }) {
  const t = useTranslations('item')
  if (upBounds === null || downBounds === null) return null
  const percent = (share: number) => t('share', { share })
  return (
    <details className={`${styles.fold} ${styles.narrow}`}>
      <summary>{t('silent-title')}</summary>
      <p className="soft">{t('silent-explained')}</p>
      <DataTable
        caption={t('silent-caption')}
        rows={[
          { id: 'up', label: t('silent-higher'), bounds: upBounds },
          { id: 'down', label: t('silent-lower'), bounds: downBounds },
        ]}
        rowKey={({ id }) => id}
        columns={[
          { id: 'answer', header: t('answer'), cell: ({ label }) => label },
          { id: 'none', header: t('silent-none'), numeric: true, cell: ({ bounds }) => percent(bounds.low) },
          { id: 'all', header: t('silent-all'), numeric: true, cell: ({ bounds }) => percent(bounds.high) },
        ]}
      />
    </details>
  )
}
