import type { Change } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import styles from './item.module.css'
import { UpSameDown } from './up-same-down.tsx'

/** The counts of each activity, side by side. */
export function ActivityTable({ change: { activities, pooling } }: { readonly change: Change }) {
  const t = useTranslations('item')
  const text = useLocalizedText()
  const { studies } = useComparison().comparison
  const titleOf = (activityId: string) => {
    const study = studies.find((each) => each.activityId === activityId)
    return study === undefined ? activityId : text(study.activityTitle)
  }
  return (
    <>
      <p>{t(pooling === 'apart' ? 'activities-apart' : 'activities-clusters')}</p>
      <DataTable
        caption={t('activities-caption')}
        rows={activities}
        rowKey={({ activityId }) => activityId}
        columns={[
          {
            id: 'activity',
            header: t('activity'),
            cell: ({ activityId }) => <div className={styles.name}>{titleOf(activityId)}</div>,
          },
          {
            id: 'pairs',
            header: t('compared'),
            numeric: true,
            cell: ({ matched }) => t('pairs-count', { count: matched }),
          },
          {
            id: 'movement',
            header: t('lower-same-higher'),
            cell: (activity) => (
              <div className={styles.split}>
                <UpSameDown {...activity} />
              </div>
            ),
          },
        ]}
      />
    </>
  )
}
